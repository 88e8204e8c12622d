package org.xuncha.storage.jdbi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.storage.Tally;

/**
 * The kept counts of a question, with which an engine answers as one text, or one for each kind: for fetching a few
 * thousand cells column by column takes longer than finding them. A cell is an addressee, a kind unless all are of one,
 * and a number, with {@value #BETWEEN} between its parts and {@value #BEHIND} between cells; no code holds either. Cells
 * come as the engine finds them, some in several parts, and are summed up and put in the order of tallies here: kind by
 * kind, and then addressee by addressee.
 */
final class PackedCounts {
    static final char BETWEEN = ' ';
    static final char BEHIND = ';';

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    /**
     * Takes in some cells.
     *
     * @param ofAll the kind of all of them; empty if each names its own
     * @throws IllegalArgumentException if a cell is not of its form
     */
    PackedCounts take(String ofAll, String cells) {
        Optional<Kind> all = ofAll.isEmpty() ? Optional.empty() : Optional.of(kind(ofAll));
        for (int at = 0; at < cells.length(); ) {
            int found = cells.indexOf(BEHIND, at);
            int end = found < 0 ? cells.length() : found;
            int kind = cells.indexOf(BETWEEN, at) + 1;
            int number = cells.lastIndexOf(BETWEEN, end - 1) + 1;
            if (kind <= at || number > end || all.isPresent() != (kind == number)) {
                throw new IllegalArgumentException(
                        "found count " + cells.substring(at, end) + ", expected addressee, kind and number");
            }
            Kind its = all.isPresent() ? all.get() : kind(cells.substring(kind, number - 1));
            its.found.add(new Found(place(cells.substring(at, kind - 1)), Long.parseLong(cells, number, end, 10)));
            at = end + 1;
        }
        return this;
    }

    private Kind kind(String text) {
        return kinds.computeIfAbsent(text, Kind::of);
    }

    private Place place(String addressee) {
        return places.computeIfAbsent(addressee, Place::of);
    }

    /** All that was taken in, in its order. */
    List<Tally> tallies() {
        for (Kind kind : kinds.values().stream().sorted(Kind.ORDER).toList()) {
            kind.found.forEach(found -> found.place.count(kind, found.problems));
        }
        List<Tally> all = new ArrayList<>();
        new TreeMap<>(places).values().forEach(place -> all.addAll(place.tallies));
        return List.copyOf(all);
    }

    /** So many problems of one kind. */
    private record Found(Place place, long problems) {}

    /** What problems of all addressees are counted by. */
    private record Kind(AreaLevel level, String focus, String field, String status, String outcome, List<Found> found) {
        static final Comparator<Kind> ORDER = Comparator.comparing(Kind::level)
                .thenComparing(Kind::focus)
                .thenComparing(Kind::field)
                .thenComparing(Kind::status)
                .thenComparing(Kind::outcome);

        static Kind of(String text) {
            String[] parts = text.split(" ", -1);
            if (parts.length != 5) {
                throw new IllegalArgumentException(
                        "found kind " + text + ", expected level, focus, field, status and outcome");
            }
            return new Kind(AreaLevel.valueOf(parts[0]), parts[1], parts[2], parts[3], parts[4], new ArrayList<>());
        }
    }

    /** An addressee with its tallies, filled kind by kind. */
    private record Place(AreaCode addressee, List<Tally> tallies) {
        static Place of(String addressee) {
            return new Place(AreaCode.of(addressee), new ArrayList<>());
        }

        void count(Kind kind, long problems) {
            int last = tallies.size() - 1;
            if (last >= 0 && isOf(kind, tallies.get(last))) {
                tallies.set(last, tallies.get(last).times(tallies.get(last).problems() + problems));
            } else {
                tallies.add(
                        new Tally(addressee, kind.level, kind.focus, kind.field, kind.status, kind.outcome, problems));
            }
        }

        /** Kinds are one each, so that their texts are. */
        private static boolean isOf(Kind kind, Tally tally) {
            return kind.level == tally.level()
                    && kind.focus.equals(tally.focus())
                    && kind.field.equals(tally.field())
                    && kind.status.equals(tally.status())
                    && kind.outcome.equals(tally.outcome());
        }
    }
}
