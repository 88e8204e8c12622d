package org.xuncha.staffing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.xuncha.calendar.Day;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.WaiverType;
import org.xuncha.record.Act;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.rule.Valid;

/** What may be done to the staffing of a round. Every day that an act names lies in the years 1900 to 2999. */
public sealed interface StaffingAct extends Act {

    /**
     * Forms the teams of the round, all of them. Done again, it replaces the teams and voids the plan; that is possible
     * until somebody was authorised.
     *
     * @param teams the teams, at least one
     */
    record FormTeams(@NotEmpty List<Team> teams) implements StaffingAct {
        public FormTeams {
            Valid.parts(FormTeams.class, teams);
            teams = List.copyOf(teams);
        }
    }

    /**
     * Adds people to the pool. The home of each becomes a fact.
     *
     * @param inspectors the people, at least one
     * @param source where their homes are written, 1 to 200 characters
     * @param known since which day their homes are known, not later than the day of the act
     */
    record AddToPool(
            @NotEmpty List<Inspector> inspectors,
            @NotBlank @Size(max = 200) String source,
            LocalDate known) implements StaffingAct {
        public AddToPool {
            Valid.parts(AddToPool.class, inspectors, source, known);
            Day.inReach(known);
            inspectors = List.copyOf(inspectors);
        }

        /** The homes as facts. */
        public List<RecusalFact> homes() {
            return inspectors.stream().map(one -> one.homeFact(source, known)).toList();
        }
    }

    /**
     * Records facts about anybody whom the rules on recusal may judge: people of the pool, reviewers.
     *
     * @param facts the facts, at least one
     */
    record RecordFacts(@NotEmpty List<RecusalFact> facts) implements StaffingAct {
        public RecordFacts {
            Valid.parts(RecordFacts.class, facts);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Withdraws a fact that turned out to be wrong. It stays on record as known until then.
     *
     * @param fact the fact
     * @param from from which day it no longer counts, not earlier than the day of the act
     */
    record WithdrawFact(FactId fact, LocalDate from) implements StaffingAct {
        public WithdrawFact {
            Valid.parts(WithdrawFact.class, fact, from);
            Day.inReach(from);
        }
    }

    /**
     * Grants that one fact shall not bar under one line, for a time. The approver is who acts; the reason is that of the
     * act.
     *
     * @param fact the fact
     * @param line the code of the line
     * @param type on which ground
     * @param from the first day, not earlier than the day of the act
     * @param until the last day
     */
    record GrantWaiver(
            FactId fact, @NotBlank @Size(max = 40) String line, WaiverType type, LocalDate from, LocalDate until)
            implements StaffingAct {
        public GrantWaiver {
            Valid.parts(GrantWaiver.class, fact, line, type, from, until);
            Day.inReach(from);
            Day.inReach(until);
        }
    }

    /**
     * Adopts a plan, whoever made it. Adopted again, the new plan takes the place of the old one, and who changes or
     * leaves his team must be authorised anew.
     *
     * @param assignment who serves in which team, at least one person
     * @param cost the plan's cost by part, as its maker states it
     * @param bound the cost below which no plan can be, as its maker states it
     * @param proved whether no plan can be better: cost and bound meet
     * @param from from which day it is in force, not earlier than the day of the act
     */
    @Value.Builder
    @SuppressWarnings("immutables:from") // the builder sets the component "from" and copies nothing
    record AdoptPlan(
            @NotEmpty Map<PersonId, TeamId> assignment,
            List<CostPart> cost,
            @PositiveOrZero long bound,
            boolean proved,
            LocalDate from)
            implements StaffingAct {
        public AdoptPlan {
            Valid.parts(AdoptPlan.class, assignment, cost, bound, proved, from);
            Day.inReach(from);
            assignment = Collections.unmodifiableMap(new TreeMap<>(assignment));
            cost = List.copyOf(cost);
        }

        /** What the plan costs, all parts together. */
        public long total() {
            return cost.stream().mapToLong(CostPart::cost).sum();
        }
    }

    /**
     * Authorises people for this round only (一次一授权).
     *
     * @param persons who, at least one; each has a seat in the adopted plan
     * @param from from which day, not earlier than the day of the act
     */
    record Authorise(@NotEmpty Set<PersonId> persons, LocalDate from) implements StaffingAct {
        public Authorise {
            Valid.parts(Authorise.class, persons, from);
            Day.inReach(from);
            persons = Set.copyOf(persons);
        }
    }

    /**
     * Asks, for an inspected organisation, to have somebody replaced. The area is that for which the actor acts; the
     * reason is that of the act.
     *
     * @param person who shall be replaced
     */
    record AskReplacement(PersonId person) implements StaffingAct {
        public AskReplacement {
            Valid.parts(AskReplacement.class, person);
        }
    }

    /**
     * Decides that somebody stays although he should be replaced.
     *
     * @param person who stays
     * @param area the area for which it was asked
     */
    record RefuseReplacement(PersonId person, AreaCode area) implements StaffingAct {
        public RefuseReplacement {
            Valid.parts(RefuseReplacement.class, person, area);
        }
    }

    /**
     * Replaces somebody in his team. Who comes must be authorised. The decider is who acts; the reason is that of the
     * act.
     *
     * @param out who leaves
     * @param in who comes, or empty if nobody
     * @param cause why
     * @param area the area for which it was asked, if that is the cause
     * @param fact the fact that bars him, if that is the cause
     * @param from the first day without him, not earlier than the day of the act
     */
    @Value.Builder
    @SuppressWarnings("immutables:from") // the builder sets the component "from" and copies nothing
    record ReplaceMember(
            PersonId out,
            Optional<PersonId> in,
            ReplacementCause cause,
            Optional<AreaCode> area,
            Optional<FactId> fact,
            LocalDate from)
            implements StaffingAct {
        public ReplaceMember {
            Valid.parts(ReplaceMember.class, out, in, cause, area, fact, from);
            Day.inReach(from);
        }
    }

    /**
     * Returns people to where they came from.
     *
     * @param persons who, at least one; each is authorised
     * @param last their last day, not earlier than the day of the act
     */
    record Release(@NotEmpty Set<PersonId> persons, LocalDate last) implements StaffingAct {
        public Release {
            Valid.parts(Release.class, persons, last);
            Day.inReach(last);
            persons = Set.copyOf(persons);
        }
    }
}
