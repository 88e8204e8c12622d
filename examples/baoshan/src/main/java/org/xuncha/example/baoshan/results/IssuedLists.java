package org.xuncha.example.baoshan.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuncha.example.baoshan.output.Paper;
import org.xuncha.example.baoshan.output.PaperColumn;
import org.xuncha.lists.Bearer;
import org.xuncha.lists.Content;
import org.xuncha.lists.ProblemItem;
import org.xuncha.lists.ProblemList;
import org.xuncha.lists.ResponsibilityItem;
import org.xuncha.lists.ResponsibilityList;
import org.xuncha.lists.SuggestionItem;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.rule.Words;

/** Every issued list as it is printed: as it was frozen, with the working paper's number from the problem. */
final class IssuedLists {
    private static final Pattern POST = Pattern.compile("\\s*[：:]\\s*");

    private final Seen seen;
    private final Called called;
    private final Locale locale;
    private final Map<ProblemId, Problem> problems;
    private final Map<ProblemId, ProblemItem> worded = new HashMap<>();
    private final Map<ProblemId, ResponsibilityItem> borne = new HashMap<>();

    IssuedLists(Seen seen, Called called, Locale locale) {
        this.seen = seen;
        this.called = called;
        this.locale = locale;
        problems = seen.problems().stream().collect(Collectors.toMap(Problem::id, Function.identity()));
        seen.papers().forEach(paper -> index(paper.content()));
    }

    private void index(Content content) {
        if (content instanceof ProblemList list) {
            list.items().forEach(item -> worded.put(item.problem(), item));
        } else if (content instanceof ResponsibilityList list) {
            list.items().forEach(item -> borne.put(item.problem(), item));
        }
    }

    List<Paper> all() {
        return seen.papers().stream().map(this::paper).toList();
    }

    private Paper paper(org.xuncha.lists.Paper paper) {
        return new Paper(
                paper.kind(),
                paper.number(),
                called.in(seen.round().label()),
                paper.addressee(),
                called.organisation(paper.addressee()),
                called.in(seen.body()),
                LocalDate.ofInstant(paper.issued(), seen.policy().zone()),
                items(paper),
                Words.of(SummaryWord.PAPER_NOTE, locale));
    }

    private List<Map<PaperColumn, String>> items(org.xuncha.lists.Paper paper) {
        List<Map<PaperColumn, String>> items = new ArrayList<>();
        for (Record item : paper.content().items()) {
            Map<PaperColumn, String> cells = new EnumMap<>(PaperColumn.class);
            cells.put(PaperColumn.NO, String.valueOf(items.size() + 1));
            if (item instanceof ProblemItem problem) {
                problem(cells, problem, paper.addressee());
            } else if (item instanceof SuggestionItem suggestion) {
                suggestion(cells, suggestion);
            } else if (item instanceof ResponsibilityItem duty) {
                duty(cells, duty);
            }
            items.add(cells);
        }
        return items;
    }

    private void problem(Map<PaperColumn, String> cells, ProblemItem item, AreaCode addressee) {
        cells.put(PaperColumn.FOCUS, called.in(item.focus()));
        cells.put(PaperColumn.FIELD, called.in(item.field()));
        cells.put(PaperColumn.PROBLEM, item.text());
        cells.put(PaperColumn.WORKING_PAPER, number(item.problem()));
        Optional.ofNullable(borne.get(item.problem())).ifPresent(duty -> {
            cells.put(PaperColumn.BEARER, nearest(duty.bearers(), addressee));
            cells.put(PaperColumn.DEADLINE, duty.deadline().toString());
        });
    }

    private void suggestion(Map<PaperColumn, String> cells, SuggestionItem item) {
        List<ProblemItem> texts = item.problems().stream()
                .flatMap(id -> Optional.ofNullable(worded.get(id)).stream())
                .toList();
        cells.put(PaperColumn.FIELD, lines(texts, text -> called.in(text.field())));
        cells.put(PaperColumn.PROBLEM, lines(texts, ProblemItem::text));
        cells.put(PaperColumn.SUGGESTION, item.suggestion());
        cells.put(PaperColumn.WORKING_PAPER, lines(item.problems(), this::number));
    }

    private void duty(Map<PaperColumn, String> cells, ResponsibilityItem item) {
        cells.put(PaperColumn.PROBLEM, item.text());
        cells.put(PaperColumn.DUTIES, lines(item.bearers(), this::bearer));
        cells.put(PaperColumn.DEADLINE, item.deadline().toString());
        cells.put(PaperColumn.WORKING_PAPER, number(item.problem()));
    }

    /**
     * Who bears it: the last who sits where it is to be put right, or the last of all. The policy calls him by his post
     * and, after a colon, his duty; the post is enough.
     */
    private String nearest(List<Bearer> bearers, AreaCode addressee) {
        List<Bearer> near = bearers.stream()
                .filter(bearer -> bearer.area().equals(addressee))
                .toList();
        List<Bearer> some = near.isEmpty() ? bearers : near;
        return some.isEmpty()
                ? ""
                : POST.split(called.in(some.get(some.size() - 1).label()), 2)[0];
    }

    private String bearer(Bearer bearer) {
        String who = called.area(bearer.area())
                + bearer.person().map(person -> " " + called.person(person)).orElse("");
        return Words.of(NameWord.PARTY_OF, Map.of("party", bearer.label(), "area", who), locale);
    }

    private String number(ProblemId id) {
        return Optional.ofNullable(problems.get(id)).flatMap(Problem::number).orElse("");
    }

    private static <T> String lines(List<T> many, Function<T, String> text) {
        return many.stream().map(text).distinct().collect(Collectors.joining("\n"));
    }
}
