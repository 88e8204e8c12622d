package org.xuncha.staffing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.record.Stamp;
import org.xuncha.recusal.Question;
import org.xuncha.recusal.Recusal;
import org.xuncha.recusal.Secrecy;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.StaffingAct.AddToPool;
import org.xuncha.staffing.StaffingAct.AdoptPlan;
import org.xuncha.staffing.StaffingAct.AskReplacement;
import org.xuncha.staffing.StaffingAct.Authorise;
import org.xuncha.staffing.StaffingAct.FormTeams;
import org.xuncha.staffing.StaffingAct.GrantWaiver;
import org.xuncha.staffing.StaffingAct.RecordFacts;
import org.xuncha.staffing.StaffingAct.RefuseReplacement;
import org.xuncha.staffing.StaffingAct.Release;
import org.xuncha.staffing.StaffingAct.ReplaceMember;
import org.xuncha.staffing.StaffingAct.WithdrawFact;

/** What may be done to the staffing of a round, and the questions that other rooms ask of it. Pure functions. */
public final class StaffingRules {
    private static final Set<Party> OFFICE = Set.of(Party.INSPECTION_OFFICE, Party.LEADING_GROUP);
    private static final Set<Party> REPORTERS =
            Set.of(Party.INSPECTION_OFFICE, Party.LEADING_GROUP, Party.TEAM_LEADER, Party.TEAM_MEMBER);
    private static final Set<Party> INSPECTED =
            Set.of(Party.VILLAGE_BRANCH, Party.TOWNSHIP_COMMITTEE, Party.COUNTY_COMMITTEE);

    private StaffingRules() {}

    /**
     * Whether an act may be done to the staffing of a round; {@code before} is null if nothing was done yet. Objections
     * withhold facts about kin from an actor who may not see them.
     */
    public static Verdict judge(@Nullable Staffing before, StaffingAct act, Stamp stamp, Round round) {
        Staffing staffing = before == null ? Staffing.empty(round.id()) : before;
        Verdict verdict = RoundRules.inPhase(round, Phase.OPENED, act.name())
                .and(RoundRules.mayAct(round.policy(), stamp, parties(act, round)))
                .then(() -> content(staffing, act, stamp, round));
        return Secrecy.shown(verdict, round.policy().recusal(), stamp.actor());
    }

    private static Set<Party> parties(StaffingAct act, Round round) {
        if (act instanceof Authorise) {
            return Set.of(round.policy().staffing().authoriser());
        }
        if (act instanceof GrantWaiver) {
            return round.policy().recusal().approvers();
        }
        if (act instanceof RefuseReplacement || act instanceof ReplaceMember) {
            return round.policy().staffing().deciders();
        }
        if (act instanceof AskReplacement) {
            return INSPECTED;
        }
        return act instanceof RecordFacts ? REPORTERS : OFFICE;
    }

    private static Verdict content(Staffing staffing, StaffingAct act, Stamp stamp, Round round) {
        LocalDate today = stamp.day(round.policy().zone());
        if (act instanceof FormTeams form) {
            return TeamRules.forming(staffing, form, round);
        }
        if (act instanceof AddToPool add) {
            return TeamRules.adding(staffing, add, round).and(Recusal.mayRecord(staffing.facts(), add.homes(), today));
        }
        if (act instanceof RecordFacts record) {
            return Recusal.mayRecord(staffing.facts(), record.facts(), today);
        }
        if (act instanceof WithdrawFact wrong) {
            return notBackdated(wrong.from(), today).and(Recusal.mayWithdraw(staffing.facts(), wrong.fact()));
        }
        if (act instanceof GrantWaiver grant) {
            return notBackdated(grant.from(), today)
                    .and(Recusal.mayWaive(
                            staffing.facts(), round.policy().recusal(), StaffingStep.waiver(grant, stamp)));
        }
        if (act instanceof AdoptPlan adopt) {
            return notBackdated(adopt.from(), today).and(PlanRules.adopting(staffing, adopt, round));
        }
        if (act instanceof Authorise authorise) {
            return notBackdated(authorise.from(), today).and(PlanRules.authorising(staffing, authorise, round));
        }
        if (act instanceof AskReplacement ask) {
            return ReplacementRules.asking(staffing, ask, stamp);
        }
        if (act instanceof RefuseReplacement refuse) {
            return ReplacementRules.open(staffing, refuse.person(), refuse.area());
        }
        if (act instanceof ReplaceMember replace) {
            return notBackdated(replace.from(), today).and(ReplacementRules.replacing(staffing, replace, round));
        }
        Release release = (Release) act;
        return notBackdated(release.last(), today).and(PlanRules.releasing(staffing, release));
    }

    private static Verdict notBackdated(LocalDate day, LocalDate today) {
        return Verdict.require(
                !day.isBefore(today),
                () -> Objection.by(StaffingRule.NOT_BACKDATED).with("day", day).with("today", today));
    }

    /**
     * Whether somebody may work on an area on a day: authorised in a team that has to do with it, and not barred from it.
     * What rooms ask before a working paper is handled.
     */
    public static Verdict mayWorkOn(Staffing staffing, Round round, PersonId person, AreaCode area, LocalDate day) {
        return Verdict.require(
                        staffing.authorised(person, area, day),
                        () -> Objection.by(StaffingRule.AUTHORISED)
                                .with("person", person)
                                .with("area", area)
                                .with("day", day))
                .and(recusal(staffing, round, Question.about(person, staffing.postOf(person), Set.of(area), day)));
    }

    /**
     * Whether somebody may review a plan or closing of an addressee on a day, where these people put the problem right.
     * He is judged as a reviewer, whatever his post in a team.
     */
    public static Verdict mayReview(
            Staffing staffing,
            Round round,
            PersonId person,
            AreaCode addressee,
            Set<PersonId> rectifiers,
            LocalDate day) {
        return recusal(staffing, round, new Question(person, TeamPost.REVIEWER, Set.of(addressee), rectifiers, day));
    }

    /** Whether somebody is barred from what is asked, by the facts of the staffing and the policy of the round. */
    public static Verdict recusal(Staffing staffing, Round round, Question question) {
        return Recusal.judge(staffing.facts(), round.policy().recusal(), question);
    }
}
