package org.xuncha.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/** Reads calendars from lines; see {@link CalendarYear#parse}. Used once and thrown away. */
final class CalendarText {
    private static final int MOST_OBJECTIONS = 20;
    private static final Pattern YEAR = Pattern.compile("year (\\d{4}) (\\S.*)");
    private static final Pattern MAKE_UP = Pattern.compile("makeup (\\S+)");
    private static final Pattern CLOSED = Pattern.compile("(\\d[^\\s.]*)(?:\\.\\.(\\S+))? (\\S[^|]*) \\| (\\S[^|]*)");

    private final List<Objection> objections = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private int line;

    private record Section(int year, String source, List<ClosedDays> closed, List<LocalDate> makeUps) {}

    List<CalendarYear> read(Stream<String> lines) {
        lines.map(String::strip).forEach(this::read);
        if (!objections.isEmpty()) {
            throw new Refused(objections.subList(0, Math.min(objections.size(), MOST_OBJECTIONS)));
        }
        return sections.stream()
                .map(section -> new CalendarYear(section.year, section.source, section.closed, section.makeUps))
                .toList();
    }

    private void read(String text) {
        line++;
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        Matcher year = YEAR.matcher(text);
        Matcher makeUp = MAKE_UP.matcher(text);
        Matcher closed = CLOSED.matcher(text);
        if (year.matches()) {
            sections.add(
                    new Section(Integer.parseInt(year.group(1)), year.group(2), new ArrayList<>(), new ArrayList<>()));
        } else if (sections.isEmpty()) {
            object(text, LineForm.YEAR);
        } else if (makeUp.matches()) {
            day(makeUp.group(1)).ifPresent(current().makeUps::add);
        } else if (closed.matches()) {
            closed(closed);
        } else {
            object(text, LineForm.ORDER);
        }
    }

    private void closed(Matcher closed) {
        @Nullable String until = closed.group(2);
        Optional<LocalDate> first = day(closed.group(1));
        Optional<LocalDate> last = until == null ? first : day(until);
        if (first.isPresent() && last.isPresent()) {
            Label name = new Label(closed.group(3), closed.group(4));
            current().closed.add(new ClosedDays(first.get(), last.get(), name));
        }
    }

    private Optional<LocalDate> day(String text) {
        Optional<LocalDate> day = Day.find(text);
        if (day.isEmpty()) {
            object(text, LineForm.DAY);
        }
        return day;
    }

    private Section current() {
        return sections.get(sections.size() - 1);
    }

    private void object(String found, LineForm expected) {
        objections.add(Objection.by(CalendarRule.LINE_READABLE)
                .with("line", line)
                .with("found", Day.shortened(found))
                .with("expected", expected));
    }
}
