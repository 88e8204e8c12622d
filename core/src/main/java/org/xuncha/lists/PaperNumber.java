package org.xuncha.lists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuncha.policy.ListKind;
import org.xuncha.policy.Policy;

/** Numbers of papers, in the form that a policy names for each kind. */
public final class PaperNumber {
    private static final Pattern HOLE = Pattern.compile("\\{(year|no)}");

    private PaperNumber() {}

    /**
     * The number of the n-th paper of a kind in a year; empty if the policy issues no such paper.
     *
     * @param no which paper, from 1
     */
    public static Optional<String> of(Policy policy, ListKind kind, int year, int no) {
        return Optional.ofNullable(policy.lists().numbers().get(kind))
                .map(pattern -> HOLE.matcher(pattern)
                        .replaceAll(hole -> String.valueOf(hole.group(1).equals("year") ? year : no)));
    }

    /** Whether a number has the form of a pattern in a year; the running number may begin with zeros but not be 0. */
    static boolean fits(String number, String pattern, int year) {
        StringBuilder form = new StringBuilder();
        Matcher hole = HOLE.matcher(pattern);
        int from = 0;
        while (hole.find()) {
            form.append(Pattern.quote(pattern.substring(from, hole.start())))
                    .append(hole.group(1).equals("year") ? String.valueOf(year) : "0*[1-9]\\d{0,5}");
            from = hole.end();
        }
        return number.matches(
                form.append(Pattern.quote(pattern.substring(from))).toString());
    }
}
