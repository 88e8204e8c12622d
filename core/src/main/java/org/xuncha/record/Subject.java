package org.xuncha.record;

import jakarta.validation.constraints.Pattern;
import org.xuncha.rule.Key;
import org.xuncha.rule.Valid;

/**
 * What a record is about: one problem, one village's preparation, one paper, the round itself.
 *
 * @param round the round it belongs to
 * @param kind what kind of thing it is, in capitals, such as {@code PROBLEM}
 * @param key its identity among things of its kind in the round, 1 to 80 characters
 */
public record Subject(
        RoundId round,
        @Pattern(regexp = "[A-Z]{1,20}") String kind,
        @Key String key) implements Comparable<Subject> {
    public Subject {
        Valid.parts(Subject.class, round, kind, key);
    }

    @Override
    public int compareTo(Subject other) {
        int byRound = round.compareTo(other.round);
        int byKind = byRound != 0 ? byRound : kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return round + "/" + kind + "/" + key;
    }
}
