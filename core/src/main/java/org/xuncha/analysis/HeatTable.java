package org.xuncha.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuncha.focus.Field;
import org.xuncha.focus.FocusItem;
import org.xuncha.focus.FocusKind;
import org.xuncha.problem.ProblemId;

/**
 * Where the established problems lie: focus by field. Every problem lies in one cell.
 *
 * @param focuses the codes of the rows: every focus of the scheme in its order, and whatever else has a problem
 * @param fields the codes of the columns: every field of the scheme in its order, and whatever else has a problem
 * @param cells a figure for every row and column, all of the same cohort
 */
public record HeatTable(List<String> focuses, List<String> fields, Map<String, Map<String, Figure<ProblemId>>> cells) {
    public HeatTable {
        focuses = List.copyOf(focuses);
        fields = List.copyOf(fields);
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    public static HeatTable of(Collection<ProblemFacts> problems, Names names) {
        List<ProblemFacts> established = ProblemFacts.established(problems);
        List<String> focuses = codes(
                names.scheme().items(FocusKind.FOCUS).stream().map(FocusItem::code), established, ProblemFacts::focus);
        List<String> fields =
                codes(names.scheme().fields().stream().map(Field::code), established, ProblemFacts::field);
        List<ProblemId> all = ProblemFacts.ids(established, problem -> true);
        Map<List<String>, List<ProblemId>> byCell = established.stream()
                .collect(Collectors.groupingBy(
                        problem -> List.of(problem.focus(), problem.field()),
                        Collectors.mapping(ProblemFacts::id, Collectors.toList())));
        Map<String, Map<String, Figure<ProblemId>>> cells = new TreeMap<>();
        for (String focus : focuses) {
            Map<String, Figure<ProblemId>> row = new TreeMap<>();
            for (String field : fields) {
                row.put(field, cell(byCell.getOrDefault(List.of(focus, field), List.of()), all, focus, field, names));
            }
            cells.put(focus, Collections.unmodifiableMap(row));
        }
        return new HeatTable(focuses, fields, cells);
    }

    private static Figure<ProblemId> cell(
            List<ProblemId> ids, List<ProblemId> all, String focus, String field, Names names) {
        return Figure.of(
                Phrase.IN_CELL.label(Map.of("focus", names.focus(focus), "field", names.field(field))),
                Phrase.ESTABLISHED.label(),
                Unit.PROBLEM,
                ids,
                all);
    }

    private static List<String> codes(
            Stream<String> ofScheme, List<ProblemFacts> problems, Function<ProblemFacts, String> code) {
        Set<String> codes = ofScheme.collect(Collectors.toCollection(LinkedHashSet::new));
        problems.stream().map(code).sorted().forEach(codes::add);
        return new ArrayList<>(codes);
    }

    /**
     * The figure of a cell.
     *
     * @throws IllegalArgumentException if there is no such row or column
     */
    public Figure<ProblemId> at(String focus, String field) {
        Figure<ProblemId> cell = cells.getOrDefault(focus, Map.of()).get(field);
        if (cell == null) {
            throw new IllegalArgumentException("no cell " + focus + " × " + field);
        }
        return cell;
    }
}
