package org.xuncha.policy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/** What is asked of codes in a policy: each stands once, and what one setting names another defines. */
final class Codes {
    private Codes() {}

    /** @throws Refused naming the first code that stands twice */
    static void once(Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.filter(code -> !seen.add(code)).findFirst().ifPresent(code -> {
            throw new Refused(Objection.by(PolicyRule.CODE_ONCE).with("code", code));
        });
    }

    /** @throws Refused naming the first code that is not among those known */
    static void known(Stream<String> codes, Set<String> known, Label in) {
        codes.filter(code -> !known.contains(code)).sorted().findFirst().ifPresent(code -> {
            throw new Refused(
                    Objection.by(PolicyRule.CODE_KNOWN).with("code", code).with("in", in));
        });
    }
}
