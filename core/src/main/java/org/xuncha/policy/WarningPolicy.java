package org.xuncha.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * How those who put problems right are warned, and how letters grow sharper. Everything in it is local practice.
 *
 * @param schemes the schemes of colours; a place may have several, such as one of time left and one of status
 * @param ladders the ladders of letters
 */
public record WarningPolicy(List<WarningScheme> schemes, List<LetterLadder> ladders) {
    /**
     * @throws org.xuncha.rule.Refused if two schemes or ladders have the same code, or a ladder names a scheme or colour
     *     that is not there
     */
    public WarningPolicy {
        Valid.parts(WarningPolicy.class, schemes, ladders);
        schemes = List.copyOf(schemes);
        ladders = List.copyOf(ladders);
        Codes.once(schemes.stream().map(WarningScheme::code));
        Codes.once(ladders.stream().map(LetterLadder::code));
        for (LetterLadder ladder : ladders) {
            coloursKnown(ladder, schemes);
        }
    }

    private static void coloursKnown(LetterLadder ladder, List<WarningScheme> schemes) {
        Label in = ladder.label();
        Codes.known(
                ladder.scheme().stream(),
                schemes.stream().map(WarningScheme::code).collect(Collectors.toSet()),
                in);
        Set<String> colours = schemes.stream()
                .filter(scheme -> ladder.scheme().filter(scheme.code()::equals).isPresent())
                .flatMap(scheme -> scheme.colours().stream())
                .map(WarningColour::code)
                .collect(Collectors.toSet());
        Codes.known(ladder.steps().stream().flatMap(step -> step.colours().stream()), colours, in);
    }

    /** @throws org.xuncha.rule.Refused if a colour or a letter names a duty that nobody bears */
    void dutiesKnown(Set<String> duties) {
        for (WarningScheme scheme : schemes) {
            Codes.known(scheme.colours().stream().flatMap(colour -> colour.duties().stream()), duties, scheme.label());
        }
        for (LetterLadder ladder : ladders) {
            Codes.known(ladder.steps().stream().flatMap(step -> step.duties().stream()), duties, ladder.label());
        }
    }

    public Optional<WarningScheme> scheme(String code) {
        return schemes.stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    public Optional<LetterLadder> ladder(String code) {
        return ladders.stream().filter(ladder -> ladder.code().equals(code)).findFirst();
    }
}
