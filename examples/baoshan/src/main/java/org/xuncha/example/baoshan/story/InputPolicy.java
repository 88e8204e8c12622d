package org.xuncha.example.baoshan.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.calendar.Term;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.example.baoshan.input.OrganisationRow;
import org.xuncha.example.baoshan.input.PartyRow;
import org.xuncha.example.baoshan.input.RoundSettings;
import org.xuncha.example.baoshan.input.Step;
import org.xuncha.focus.Field;
import org.xuncha.focus.FocusItem;
import org.xuncha.focus.FocusScheme;
import org.xuncha.organisation.Party;
import org.xuncha.policy.DutyLine;
import org.xuncha.policy.FindingPolicy;
import org.xuncha.policy.FindingPolicyBuilder;
import org.xuncha.policy.ListPolicy;
import org.xuncha.policy.PartyName;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.PreparationPolicy;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.policy.Situation;
import org.xuncha.rule.Label;

/** The policy in force: the preset of the library, with everything that the input decides. */
final class InputPolicy {
    private InputPolicy() {}

    static Policy of(Input input) {
        RoundSettings round = input.round();
        Policy preset = Policies.baoshan2021().build();
        return new PolicyBuilder()
                .from(preset)
                .code(round.policy())
                .label(round.name())
                .zone(round.zone())
                .focus(scheme(input))
                .situations(situations(input))
                .parties(parties(input, preset))
                .preparation(new PreparationPolicy(Term.workingDays(round.answerWorkingDays())))
                .finding(finding(input, preset.finding()))
                .rectification(new RectificationPolicyBuilder()
                        .from(preset.rectification())
                        .duties(duties(input))
                        .plan(Term.workingDays(round.planWorkingDays()))
                        .planReviewers(step(input, Step.PLAN_REVIEW))
                        .rectify(Term.months(round.rectificationMonths()))
                        .closers(step(input, Step.STRIKE_OFF))
                        .consolidation(Term.days(round.consolidationDays()))
                        .build())
                .lists(new ListPolicy(round.paperNumbers()))
                .build();
    }

    private static FocusScheme scheme(Input input) {
        return new FocusScheme(
                input.round().focusScheme(),
                input.focus().stream()
                        .map(row -> new FocusItem(row.code(), row.kind(), row.label()))
                        .toList(),
                input.fields().stream()
                        .map(row -> new Field(row.code(), row.label()))
                        .toList());
    }

    private static List<Situation> situations(Input input) {
        Stream<Situation> named =
                input.situations().stream().map(row -> new Situation(row.code(), row.label(), Set.of()));
        Stream<Situation> classes = input.organisations().stream()
                .map(OrganisationRow::villageClass)
                .flatMap(Optional::stream)
                .distinct()
                .filter(code ->
                        input.situations().stream().noneMatch(row -> row.code().equals(code)))
                .map(code -> new Situation(code, new Label(code, code), Set.of()));
        return Stream.concat(named, classes).toList();
    }

    private static List<PartyName> parties(Input input, Policy preset) {
        Map<Party, PartyName> names = new LinkedHashMap<>();
        preset.parties().forEach(name -> names.put(name.party(), name));
        for (PartyRow row : input.parties()) {
            Party party = Party.of(row.party());
            names.put(party, new PartyName(party, row.label()));
        }
        return new ArrayList<>(names.values());
    }

    private static List<DutyLine> duties(Input input) {
        return input.duties().stream()
                .map(row -> new DutyLine(row.addressee(), row.duty(), Party.of(row.party()), row.level(), row.label()))
                .toList();
    }

    private static FindingPolicy finding(Input input, FindingPolicy preset) {
        FindingPolicyBuilder builder = new FindingPolicyBuilder()
                .from(preset)
                .paperNumber(input.round().workingPaperNumber());
        step(input, Step.IMMEDIATE).stream().findFirst().ifPresent(builder::immediateApprover);
        return builder.build();
    }

    private static List<Party> step(Input input, Step step) {
        return input.parties().stream()
                .filter(row -> row.step() == step)
                .sorted(Comparator.comparingInt(PartyRow::order))
                .map(row -> Party.of(row.party()))
                .toList();
    }
}
