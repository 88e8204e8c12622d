package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.xuncha.focus.FocusScheme;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * Everything that a place decides for a round. A round keeps the policy under which it was opened. Make one by {@link
 * PolicyBuilder} or change a preset of {@link Policies}.
 *
 * @param code its stable code, such as {@code BAOSHAN_2021}
 * @param label what it is called
 * @param zone the zone in which days begin and end
 * @param focus what the round looks at
 * @param situations situations and classes of objects that the round knows
 * @param parties the parties that may act, with their names in this place
 * @param recusal who must stand aside
 * @param staffing how teams are staffed
 * @param preparation how preparatory questions are answered
 * @param finding how problems are established
 * @param rectification how problems are put right and closed
 * @param lists which lists are issued
 * @param warning how warnings are given; empty if this place gives none
 * @param systemic how problems found alike are lifted; empty if they are not
 * @param evaluation how rectification is evaluated; empty if it is not
 */
@Value.Builder
public record Policy(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
        Label label,
        ZoneId zone,
        FocusScheme focus,
        List<Situation> situations,
        @NotEmpty List<PartyName> parties,
        RecusalPolicy recusal,
        StaffingPolicy staffing,
        PreparationPolicy preparation,
        FindingPolicy finding,
        RectificationPolicy rectification,
        ListPolicy lists,
        Optional<WarningPolicy> warning,
        Optional<SystemicPolicy> systemic,
        Optional<EvaluationPolicy> evaluation) {
    /** @throws org.xuncha.rule.Refused if a situation or a party stands twice, or a warning goes to a duty nobody bears */
    public Policy {
        Valid.parts(
                Policy.class,
                code,
                label,
                zone,
                focus,
                situations,
                parties,
                recusal,
                staffing,
                preparation,
                finding,
                rectification,
                lists,
                warning,
                systemic,
                evaluation);
        situations = List.copyOf(situations);
        parties = new PartyNames(parties);
        Codes.once(situations.stream().map(Situation::code));
        Codes.once(parties.stream().map(named -> named.party().code()));
        Set<String> duties = rectification.duties().stream().map(DutyLine::duty).collect(Collectors.toSet());
        warning.ifPresent(by -> by.dutiesKnown(duties));
    }

    /** The name of a party in this place, or none if it may not act. */
    public Optional<Label> party(Party party) {
        return ((PartyNames) parties).label(party);
    }

    /** What a party is called in this place; its code if it may not act here. */
    public Label called(Party party) {
        return party(party).orElseGet(() -> new Label(party.code(), party.code()));
    }

    /** What parties are called in this place, in the order of their codes. */
    public List<Label> called(Collection<Party> all) {
        return all.stream()
                .sorted(Comparator.comparing(Party::code))
                .map(this::called)
                .toList();
    }

    /** Whether a party is one to rounds under this policy. */
    public boolean hasParty(Party party) {
        return ((PartyNames) parties).has(party);
    }
}
