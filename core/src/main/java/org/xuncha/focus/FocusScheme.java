package org.xuncha.focus;

import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;
import org.xuncha.rule.Verdict;

/**
 * The ordered catalogue of what a round looks at. Of any size and shape: "2+3+N" is one of them.
 *
 * @param label what it is called
 * @param items its items in order, at least one; codes are unique
 * @param fields the fields of subject matter in order; codes are unique
 */
public record FocusScheme(Label label, @NotEmpty List<FocusItem> items, List<Field> fields) {
    public FocusScheme {
        Valid.parts(FocusScheme.class, label, items, fields);
        items = List.copyOf(items);
        fields = List.copyOf(fields);
        once(items.stream().map(FocusItem::code));
        once(fields.stream().map(Field::code));
    }

    private static void once(Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.filter(code -> !seen.add(code)).findFirst().ifPresent(code -> {
            throw new Refused(Objection.by(FocusRule.CODE_ONCE).with("code", code));
        });
    }

    public Optional<FocusItem> item(String code) {
        for (FocusItem item : items) {
            if (item.code().equals(code)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    public Optional<Field> field(String code) {
        for (Field field : fields) {
            if (field.code().equals(code)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The items of a kind, in order. */
    public List<FocusItem> items(FocusKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** The same scheme with more items at its end: how the open list grows. */
    public FocusScheme and(FocusItem... more) {
        List<FocusItem> all = new ArrayList<>(items);
        all.addAll(List.of(more));
        return new FocusScheme(label, all, fields);
    }

    /** The same scheme with these fields instead of its own. */
    public FocusScheme withFields(List<Field> others) {
        return new FocusScheme(label, items, others);
    }

    /** Whether a problem may be established under this focus, with these conducts, in this field. */
    public Verdict allows(String focus, Set<String> conducts, String field) {
        Optional<FocusItem> item = item(focus);
        List<Objection> objections = new ArrayList<>();
        if (item.isEmpty()) {
            objections.add(unknown(focus));
        } else if (item.get().kind() == FocusKind.ATTENTION) {
            objections.add(Objection.by(FocusRule.PROBLEM_UNDER_FOCUS)
                    .with("code", focus)
                    .with("label", item.get().label()));
        }
        for (String conduct : conducts) {
            if (item(conduct).filter(found -> found.kind() == FocusKind.CONDUCT).isEmpty()) {
                objections.add(unknown(conduct));
            }
        }
        if (field(field).isEmpty()) {
            objections.add(unknown(field));
        }
        return Verdict.of(objections);
    }

    /** Whether anything may be established under this scheme: every problem is of a field. */
    public Verdict hasFields() {
        return Verdict.require(
                !fields.isEmpty(), () -> Objection.by(FocusRule.FIELDS_NAMED).with("scheme", label));
    }

    /** Whether something may be asked or looked at under this item of any kind, in this field. */
    public Verdict knows(String item, String field) {
        List<Objection> objections = new ArrayList<>();
        if (item(item).isEmpty()) {
            objections.add(unknown(item));
        }
        if (field(field).isEmpty()) {
            objections.add(unknown(field));
        }
        return Verdict.of(objections);
    }

    private Objection unknown(String code) {
        return Objection.by(FocusRule.CODE_KNOWN).with("code", code).with("scheme", label);
    }
}
