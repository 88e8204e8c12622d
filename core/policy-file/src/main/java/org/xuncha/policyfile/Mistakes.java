package org.xuncha.policyfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Words;

/** The mistakes found in one file so far. */
final class Mistakes {
    private static final int MOST = 200;
    private static final int SHOWN = 60;

    private final List<Mistake> found = new ArrayList<>();

    void add(int line, String key, FileRule rule, String value, Label expected) {
        add(line, key, Objection.by(rule).with("found", shown(value)).with("expected", expected));
    }

    void add(int line, String key, Objection objection) {
        if (found.size() < MOST) {
            found.add(new Mistake(line, key, objection));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void orThrow() {
        if (!found.isEmpty()) {
            throw new UnreadablePolicy(found.stream()
                    .sorted(Comparator.comparingInt(Mistake::line))
                    .toList());
        }
    }

    /** The start of a value, with characters that nobody sees made visible. */
    static String shown(String value) {
        StringBuilder out = new StringBuilder();
        value.codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return value.codePointCount(0, value.length()) > SHOWN ? out.append('…').toString() : out.toString();
    }

    static Label words(Phrase phrase) {
        return words(phrase, Map.of());
    }

    static Label words(Phrase phrase, Map<String, Object> facts) {
        return Words.label(phrase, facts);
    }
}
