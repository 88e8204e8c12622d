package org.xuncha.example.baoshan.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xuncha.cooperation.Body;
import org.xuncha.organisation.Area;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Words;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamId;

/** What areas, organisations, bodies and people are called in a language. */
final class Called {
    private final Seen seen;
    private final Locale locale;

    Called(Seen seen, Locale locale) {
        this.seen = seen;
        this.locale = locale;
    }

    String in(Label label) {
        return label.in(locale);
    }

    /** An area, a village without its committee; its code if nobody named it. */
    String area(AreaCode code) {
        return plain(seen.areas().find(code).map(Area::name).orElse(code.value()));
    }

    /** An area with the township and county in which it lies. */
    String place(AreaCode code) {
        List<String> names = new ArrayList<>();
        names.add(area(code));
        for (Area above : seen.areas().above(code)) {
            if (above.code().level().compareTo(AreaLevel.COUNTY) >= 0) {
                names.add(above.name());
            }
        }
        return joined(names);
    }

    /** An inspected organisation, such as 隆阳区蒲缥镇双河社区党组织. */
    String organisation(AreaCode code) {
        NameWord word = switch (code.level()) {
            case VILLAGE -> NameWord.VILLAGE;
            case TOWNSHIP -> NameWord.TOWNSHIP;
            case COUNTY, PREFECTURE, PROVINCE -> NameWord.COUNTY;
        };
        return Words.of(word, Map.of("name", place(code)), locale);
    }

    /** One end of a passage. */
    String body(Body body) {
        String unit = body.unit().orElse("");
        if (body.party().equals(Party.TEAM_LEADER) && !unit.isEmpty()) {
            return team(TeamId.of(unit));
        }
        if (!unit.isEmpty()) {
            return unit;
        }
        String area = area(body.area());
        if (body.party().equals(Party.COUNTY_INSPECTION_OFFICE)) {
            return Words.of(NameWord.COUNTY_OFFICE, Map.of("name", area), locale);
        }
        String party = seen.policy()
                .party(body.party())
                .map(this::in)
                .orElse(body.party().code());
        return Seen.top(seen.areas()).contains(body.area())
                ? party
                : Words.of(NameWord.PARTY_OF, Map.of("party", party, "area", area), locale);
    }

    String team(TeamId id) {
        Team team = seen.staffing().teams().get(id);
        return team == null ? id.value() : in(team.label());
    }

    /** Somebody by his post, for nobody is called by name. */
    String person(PersonId person) {
        Inspector inspector = seen.staffing().pool().get(person);
        return inspector == null
                ? person.value()
                : Words.of(NameWord.PERSON, Map.of("label", inspector.label(), "key", person), locale);
    }

    /** An objection as a sentence in which areas and people are called by their names. */
    String objection(Objection objection) {
        Objection named = objection;
        for (Map.Entry<String, Object> fact : objection.facts().entrySet()) {
            named = named.with(fact.getKey(), named(fact.getValue()));
        }
        return named.message(locale);
    }

    private Object named(Object fact) {
        if (fact instanceof AreaCode code) {
            return place(code);
        }
        if (fact instanceof PersonId person) {
            return person(person);
        }
        return fact instanceof Collection<?> many
                ? many.stream()
                        .filter(one -> many.stream().noneMatch(other -> isInside(one, other)))
                        .map(this::named)
                        .toList()
                : fact;
    }

    /** An area need not be named beside one in which it lies. */
    private static boolean isInside(Object one, Object other) {
        return one instanceof AreaCode inner
                && other instanceof AreaCode outer
                && !inner.equals(outer)
                && outer.covers(inner);
    }

    /** The village itself, where a code names its committee: 杨三寨村民委员会 is 杨三寨村. */
    private static String plain(String name) {
        return name.replaceFirst("社区(村民|居民)委员会$", "社区")
                .replaceFirst("居民委员会$", "社区")
                .replaceFirst("村民委员会$", "村");
    }

    /** In Chinese the greatest area first, otherwise the smallest with the others in brackets. */
    private String joined(List<String> names) {
        if (!locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            List<String> above = names.subList(1, names.size());
            return names.get(0) + (above.isEmpty() ? "" : " (" + String.join(", ", above) + ")");
        }
        List<String> greatestFirst = new ArrayList<>(names);
        Collections.reverse(greatestFirst);
        return String.join("", greatestFirst);
    }
}
