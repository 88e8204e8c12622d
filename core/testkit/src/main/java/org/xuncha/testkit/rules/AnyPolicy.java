package org.xuncha.testkit.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.xuncha.calendar.Term;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Channel;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.FindingPolicy;
import org.xuncha.policy.FindingPolicyBuilder;
import org.xuncha.policy.PartyName;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PublicityPolicy;
import org.xuncha.policy.PublicityTime;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.policy.RedactionReason;
import org.xuncha.policy.SatisfactionPolicy;
import org.xuncha.rule.Label;

/** Policies drawn at random, under each of which a problem can be found, put right and struck off. Same seed, same policy. */
public final class AnyPolicy {
    private static final List<Party> JUDGES = List.of(
            Party.INSPECTION_OFFICE,
            Party.LEADING_GROUP,
            Party.DISCIPLINE_COMMISSION,
            Party.ORGANISATION_DEPARTMENT,
            Party.DEPARTMENT,
            Party.COUNTY_COMMITTEE,
            Party.TOWNSHIP_COMMITTEE,
            Party.VILLAGE_SUPERVISORS,
            Party.TEAM_LEADER);

    private static final List<String> NUMBERS =
            List.of("[{year}]保巡-{team}组-{no}号", "{team}-{no}", "巡组底〔{year}〕{no}号", "{no}(第{team}组).{year}");

    private final Random random;

    private AnyPolicy(Random random) {
        this.random = random;
    }

    /** The policy of a seed. */
    public static Policy of(long seed) {
        return new AnyPolicy(new Random(seed)).policy();
    }

    private Policy policy() {
        Policy preset = Scene.policy().build();
        List<PartyName> parties = new ArrayList<>(preset.parties());
        parties.add(new PartyName(Party.VILLAGE_SUPERVISORS, new Label("村务监督委员会", "Village supervisors")));
        return Scene.policy()
                .code("ANY")
                .parties(parties)
                .finding(finding(preset.finding()))
                .rectification(rectification(preset.rectification()))
                .build();
    }

    private FindingPolicy finding(FindingPolicy preset) {
        return new FindingPolicyBuilder()
                .from(preset)
                .handlers(1 + random.nextInt(5))
                .paperNumber(one(NUMBERS))
                .channels(1 + random.nextInt(Channel.values().length))
                .required(some(List.of(Channel.values()), random.nextInt(3)))
                .factsConfirmed(random.nextInt(3) != 0)
                .factsAnswer(
                        random.nextBoolean() ? Optional.of(Term.workingDays(1 + random.nextInt(3))) : Optional.empty())
                .immediateApprover(one(List.of(Party.LEADING_GROUP, Party.INSPECTION_OFFICE, Party.TEAM_LEADER)))
                .leadReceivers(some(JUDGES, 1 + random.nextInt(3)))
                .oralOrderRecorder(
                        random.nextBoolean()
                                ? Optional.of(one(List.of(Party.TEAM_LEADER, Party.INSPECTION_OFFICE)))
                                : Optional.empty())
                .build();
    }

    /** At least the office stands above every addressee, so that every problem can be closed. */
    private RectificationPolicy rectification(RectificationPolicy preset) {
        List<Party> closers = new ArrayList<>(some(JUDGES, random.nextInt(4)));
        closers.remove(Party.INSPECTION_OFFICE);
        closers.add(Party.INSPECTION_OFFICE);
        Collections.shuffle(closers, random);
        List<Party> reviewers = new ArrayList<>(some(JUDGES, random.nextInt(4)));
        Collections.shuffle(reviewers, random);
        return new RectificationPolicyBuilder()
                .from(preset)
                .plan(term())
                .planReviewers(reviewers)
                .rectify(term())
                .extender(one(List.of(Party.LEADING_GROUP, Party.INSPECTION_OFFICE, Party.TOWNSHIP_COMMITTEE)))
                .proofs(proofs())
                .closers(closers)
                .closersInOrder(random.nextBoolean())
                .closersDistinct(random.nextBoolean())
                .consolidation(term())
                .rechecks(random.nextInt(3))
                .vetoes(List.copyOf(some(JUDGES, random.nextInt(2))))
                .satisfaction(
                        random.nextInt(4) == 0
                                ? Optional.of(new SatisfactionPolicy(1 + random.nextInt(20), 1 + random.nextInt(95)))
                                : Optional.empty())
                .publicity(random.nextInt(3) == 0 ? Optional.of(publicity()) : Optional.empty())
                .build();
    }

    private PublicityPolicy publicity() {
        return new PublicityPolicy(
                Term.days(1 + random.nextInt(5)),
                one(List.of(PublicityTime.values())),
                some(List.of(RedactionReason.values()), 1 + random.nextInt(3)),
                one(List.of(Party.LEADING_GROUP, Party.INSPECTION_OFFICE)));
    }

    private Term term() {
        return switch (random.nextInt(4)) {
            case 0 -> Term.days(1 + random.nextInt(60));
            case 1 -> Term.workingDays(1 + random.nextInt(40));
            case 2 -> Term.months(1 + random.nextInt(6));
            default -> Term.days(1 + random.nextInt(60)).movingToWorkingDay();
        };
    }

    /** Every claim can be proven by something, and never by a plan. */
    private Map<Claim, Set<EvidenceKind>> proofs() {
        List<EvidenceKind> kinds = new ArrayList<>(EnumSet.complementOf(EnumSet.of(EvidenceKind.PLAN)));
        Map<Claim, Set<EvidenceKind>> proofs = new EnumMap<>(Claim.class);
        for (Claim claim : Claim.values()) {
            proofs.put(claim, some(kinds, 1 + random.nextInt(3)));
        }
        return proofs;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Set<T> some(List<T> all, int count) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return new HashSet<>(shuffled.subList(0, count));
    }
}
