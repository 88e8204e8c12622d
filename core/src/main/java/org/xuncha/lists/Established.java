package org.xuncha.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.focus.Field;
import org.xuncha.focus.FocusItem;
import org.xuncha.focus.FocusScheme;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.ListKind;
import org.xuncha.policy.Policy;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Remedy;
import org.xuncha.rule.Label;

/**
 * The problems of one addressee that are established and stand on no paper of a kind yet: what a new paper of that kind
 * must hold, no less and no more. Drafts, dismissed problems and leads are not among them; a suggestion list is about
 * those alone for which something is suggested.
 */
public final class Established {
    private final ListKind kind;
    private final AreaCode addressee;
    private final List<Problem> problems;

    private Established(ListKind kind, AreaCode addressee, List<Problem> problems) {
        this.kind = kind;
        this.addressee = addressee;
        this.problems = problems;
    }

    /**
     * What a paper of a kind must hold.
     *
     * @param problems problems of the round, of any addressee and status
     * @param issued papers of the round that were issued before, of any addressee and kind
     */
    public static Established of(
            ListKind kind, AreaCode addressee, Collection<Problem> problems, Collection<Paper> issued) {
        NavigableSet<ProblemId> listed = issued.stream()
                .filter(paper -> paper.kind() == kind && paper.addressee().equals(addressee))
                .flatMap(paper -> paper.content().problems().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Established(
                kind,
                addressee,
                problems.stream()
                        .filter(problem -> problem.addressee().equals(addressee))
                        .filter(problem -> problem.status() == Status.LOCKED
                                || problem.status().stands())
                        .filter(problem -> !listed.contains(problem.id()))
                        .filter(problem -> kind != ListKind.SUGGESTION
                                || suggestion(problem).isPresent())
                        .sorted(Comparator.comparing(Problem::id))
                        .toList());
    }

    /** Their identities, in order. */
    public NavigableSet<ProblemId> ids() {
        NavigableSet<ProblemId> ids = problems.stream().map(Problem::id).collect(Collectors.toCollection(TreeSet::new));
        return Collections.unmodifiableNavigableSet(ids);
    }

    /**
     * What a paper issued on a day says.
     *
     * @throws org.xuncha.rule.Refused if a deadline needs working days of a year without a calendar
     */
    public Content content(Policy policy, WorkingCalendar calendar, LocalDate day) {
        return switch (kind) {
            case PROBLEM -> problemList(policy.focus());
            case SUGGESTION -> suggestionList();
            case RESPONSIBILITY -> responsibilityList(policy, calendar, day);
        };
    }

    private ProblemList problemList(FocusScheme scheme) {
        return new ProblemList(problems.stream()
                .map(problem -> new ProblemItem(
                        problem.id(),
                        focus(scheme, problem.finding().focus()),
                        field(scheme, problem.finding().field()),
                        problem.finding().text()))
                .toList());
    }

    private SuggestionList suggestionList() {
        Map<String, List<ProblemId>> bySuggestion = new LinkedHashMap<>();
        for (Problem problem : problems) {
            suggestion(problem)
                    .ifPresent(text -> bySuggestion
                            .computeIfAbsent(text, first -> new ArrayList<>())
                            .add(problem.id()));
        }
        return new SuggestionList(bySuggestion.entrySet().stream()
                .map(one -> new SuggestionItem(one.getKey(), one.getValue()))
                .toList());
    }

    private ResponsibilityList responsibilityList(Policy policy, WorkingCalendar calendar, LocalDate day) {
        return new ResponsibilityList(problems.stream()
                .map(problem -> responsibility(problem, policy, calendar, day))
                .toList());
    }

    private ResponsibilityItem responsibility(Problem problem, Policy policy, WorkingCalendar calendar, LocalDate day) {
        Remedy remedy = problem.remedy().orElseGet(() -> Remedy.begun(addressee, day, policy.rectification()));
        return new ResponsibilityItem(
                problem.id(),
                problem.finding().text(),
                remedy.answerable(day).stream().map(Bearer::of).toList(),
                remedy.deadline(policy.rectification(), calendar).due());
    }

    private static Optional<String> suggestion(Problem problem) {
        return problem.finding().suggestion().map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Label focus(FocusScheme scheme, String code) {
        return scheme.item(code).map(FocusItem::label).orElseGet(() -> new Label(code, code));
    }

    private static Label field(FocusScheme scheme, String code) {
        return scheme.field(code).map(Field::label).orElseGet(() -> new Label(code, code));
    }
}
