package org.xuncha.policyfile;

import jakarta.validation.constraints.Pattern;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.Term;
import org.xuncha.calendar.TermUnit;
import org.xuncha.organisation.Party;
import org.xuncha.policy.PartyName;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.rule.InvalidValue;
import org.xuncha.rule.Label;
import org.xuncha.rule.Refused;

/** Policies of any content that their constructors accept, made by the types of their components. */
final class AnyPolicy {
    private static final List<String> ODD = List.of(
            "保山", "true", "~", "null", "12", ": ", " #", "'", "\"", "\\", "- ", "[", "{year}", "&a", "*a", "!t", "%",
            "@", "\n", "\t", " ", "，", "\u0000", "\u0007", "\u0085", "\u2028", "\uFEFF", "😀", "no", "1e3", "?", "|",
            ">", "---", "...");

    /** The hole without which no number can be given, as the form of such a pattern writes it. */
    private static final String NO = "{no}";

    private static final List<Party> PARTIES =
            List.of(Party.LEADING_GROUP, Party.of("A"), Party.of("NO"), Party.of("Y_1"));

    private final Random random;

    private AnyPolicy(Random random) {
        this.random = random;
    }

    static Arbitrary<Policy> policies() {
        return Arbitraries.randomValue(random -> new AnyPolicy(random).policy());
    }

    /** Everybody who is named is one of the parties. */
    private Policy policy() {
        Policy any = (Policy) some(Policy.class, null);
        return new PolicyBuilder()
                .from(any)
                .parties(PARTIES.stream()
                        .map(party -> new PartyName(party, (Label) some(Label.class, null)))
                        .toList())
                .build();
    }

    private Object some(Type type, @Nullable RecordComponent component) {
        if (type instanceof ParameterizedType generic) {
            return many((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Party.class) {
            return PARTIES.get(random.nextInt(PARTIES.size()));
        }
        if (raw == Term.class) {
            return new Term(1 + random.nextInt(3650), TermUnit.values()[random.nextInt(3)], false);
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw == int.class || raw == Integer.class) {
            return random.nextInt(6);
        }
        if (raw == boolean.class) {
            return random.nextBoolean();
        }
        if (raw == ZoneId.class) {
            return ZoneId.of(random.nextBoolean() ? "Asia/Shanghai" : "+08:00");
        }
        if (raw == LocalDate.class) {
            return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(900));
        }
        if (raw == String.class) {
            return text(component);
        }
        throw new AssertionError("no generator for " + raw);
    }

    private String text(@Nullable RecordComponent component) {
        Pattern form = component == null ? null : component.getAccessor().getAnnotation(Pattern.class);
        boolean isNumbered = form != null && form.regexp().contains("no}");
        boolean isCode = form != null && !isNumbered;
        StringBuilder text = new StringBuilder(isCode ? "C" : "");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(isCode ? (char) ('A' + random.nextInt(26)) : ODD.get(random.nextInt(ODD.size())));
        }
        return isNumbered ? text.append(NO).toString() : text.toString();
    }

    private Object many(Class<?> raw, Type[] held) {
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(some(held[0], null));
        }
        List<Object> list = new ArrayList<>();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Object one = some(held[0], null);
            list.add(one);
            if (raw == Map.class) {
                map.put(one, some(held[1], null));
            }
        }
        return raw == Map.class ? map : raw == Set.class ? new LinkedHashSet<>(list) : list;
    }

    private Object record(Class<?> type) {
        int refused = 0;
        while (refused < 1000) {
            try {
                return Shapes.make(
                        type,
                        Arrays.stream(type.getRecordComponents())
                                .map(component -> some(component.getGenericType(), component))
                                .toArray());
            } catch (InvalidValue | Refused e) {
                refused++; // others will do
            }
        }
        throw new AssertionError("no " + type + " could be made");
    }
}
