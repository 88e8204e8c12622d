package org.xuncha.storage.jdbi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.storage.Tally;

/**
 * All kept counts that an engine answers with, as one text: for fetching a few thousand cells column by column takes
 * longer than finding them. A cell is an addressee, a kind and a number, with {@value #BETWEEN} between its parts and
 * {@value #BEHIND} between cells; no code holds either. Cells come as the engine finds them, some in several parts, and are
 * summed up and put in the order of tallies here: by kind, and then each addressee's by themselves.
 */
final class PackedCounts {
    static final char BETWEEN = ' ';
    static final char BEHIND = ';';

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private PackedCounts() {}

    /**
     * The counts in their order.
     *
     * @throws IllegalArgumentException if a cell is not of its form
     */
    static List<Tally> tallies(String cells) {
        PackedCounts packed = new PackedCounts();
        for (int at = 0; at < cells.length(); ) {
            int found = cells.indexOf(BEHIND, at);
            int end = found < 0 ? cells.length() : found;
            packed.take(cells, at, end);
            at = end + 1;
        }
        return packed.inOrder();
    }

    private void take(String cells, int at, int end) {
        int kind = cells.indexOf(BETWEEN, at) + 1;
        int number = cells.lastIndexOf(BETWEEN, end - 1) + 1;
        if (kind <= at || kind >= number) {
            throw new IllegalArgumentException("found count " + cells.substring(at, end)
                    + ", expected addressee, level, focus, field, status and number");
        }
        Place place = places.computeIfAbsent(cells.substring(at, kind - 1), Place::of);
        kinds.computeIfAbsent(cells.substring(kind, number - 1), Kind::of)
                .found
                .add(new Found(place, Long.parseLong(cells, number, end, 10)));
    }

    private List<Tally> inOrder() {
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
    private record Kind(AreaLevel level, String focus, String field, String status, List<Found> found) {
        static final Comparator<Kind> ORDER = Comparator.comparing(Kind::level)
                .thenComparing(Kind::focus)
                .thenComparing(Kind::field)
                .thenComparing(Kind::status);

        static Kind of(String text) {
            String[] parts = text.split(" ", -1);
            if (parts.length != 4) {
                throw new IllegalArgumentException("found kind " + text + ", expected level, focus, field and status");
            }
            return new Kind(AreaLevel.valueOf(parts[0]), parts[1], parts[2], parts[3], new ArrayList<>());
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
                tallies.add(new Tally(addressee, kind.level, kind.focus, kind.field, kind.status, problems));
            }
        }

        /** Kinds are one each, so that their texts are. */
        private static boolean isOf(Kind kind, Tally tally) {
            return kind.level == tally.level()
                    && kind.focus.equals(tally.focus())
                    && kind.field.equals(tally.field())
                    && kind.status.equals(tally.status());
        }
    }
}
