package org.xuncha.problem;

import org.xuncha.rule.Verdict;

/**
 * The rules that a place has on problems besides the library's. They are asked only about what the page of moves lets
 * happen at all (phase, status, party, team), and only add objections: what the library refuses, they cannot allow.
 *
 * <p>A rule of this kind is a pure function of what it is asked: no clock, no port, no exception. Asked without an act
 * it objects only to what it would object to whatever the act says. An act once recorded is not judged again: a new rule
 * holds from the day on which it is set.
 */
@FunctionalInterface
public interface LocalRules {
    /** No rules but the library's. */
    LocalRules NONE = asked -> Verdict.accepted();

    /** Whether it may be done, or every reason why not. */
    Verdict judge(Asked asked);

    /** These rules and others, each asked. */
    default LocalRules and(LocalRules others) {
        return asked -> judge(asked).and(others.judge(asked));
    }
}
