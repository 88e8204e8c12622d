package org.xuncha.storage;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuncha.organisation.AreaCode;
import org.xuncha.rule.Valid;

/**
 * What somebody may see. It is applied inside every query and count, so that nothing outside it shows even as a number.
 * {@link SightRules} tells whose sight is which.
 *
 * @param territories the areas whose problems he may see, with all areas in them
 * @param statuses the names of the statuses in which he may see a problem of a territory; empty for every status
 * @param places the areas whose own problems he may see besides, without those of areas in them. No territory and no
 *     place means nothing at all
 * @param placeStatuses the same as {@code statuses}, for places
 * @param immediate whether he may see what is put right at once in a place, whatever its status
 * @param barred the areas whose own problems he may not see, wherever they lie
 * @param restricted whether he may see leads
 */
public record Sight(
        Set<AreaCode> territories,
        Optional<Set<String>> statuses,
        Set<AreaCode> places,
        Optional<Set<String>> placeStatuses,
        boolean immediate,
        Set<AreaCode> barred,
        boolean restricted) {
    /** Nothing at all. */
    public static final Sight NOTHING = new Sight(Set.of(), false);

    public Sight {
        Valid.parts(Sight.class, territories, statuses, places, placeStatuses, immediate, barred, restricted);
        territories = Set.copyOf(territories);
        statuses = statuses.map(Set::copyOf);
        places = Set.copyOf(places);
        placeStatuses = placeStatuses.map(Set::copyOf);
        barred = Set.copyOf(barred);
    }

    /**
     * Everything in some areas.
     *
     * @param territories the areas, with all areas in them
     * @param restricted whether leads are seen as well
     */
    public Sight(Set<AreaCode> territories, boolean restricted) {
        this(territories, Optional.empty(), Set.of(), Optional.empty(), false, Set.of(), restricted);
    }

    /** Everything in an area but leads. */
    public static Sight of(AreaCode territory) {
        return new Sight(Set.of(territory), false);
    }

    /** Everything everywhere, for what is not shown to anybody. */
    public static Sight everything() {
        return new Sight(
                IntStream.range(10, 100)
                        .mapToObj(province -> AreaCode.of(province + "0000000000"))
                        .collect(Collectors.toSet()),
                true);
    }

    /** The same without some areas, each without the areas in it. */
    public Sight without(Set<AreaCode> areas) {
        return new Sight(territories, statuses, places, placeStatuses, immediate, areas, restricted);
    }

    /** Whether a problem may be seen. An adapter that cannot ask its engine asks this. */
    public boolean shows(ProblemRow row) {
        return (restricted || !row.restricted())
                && !barred.contains(row.addressee())
                && (inTerritory(row.addressee()) && isOf(statuses, row)
                        || places.contains(row.addressee())
                                && (isOf(placeStatuses, row) || (immediate && row.immediate())));
    }

    /** Whether problems of an area may be seen at all. */
    public boolean lets(AreaCode addressee) {
        return !barred.contains(addressee) && (places.contains(addressee) || inTerritory(addressee));
    }

    private boolean inTerritory(AreaCode addressee) {
        return territories.stream().anyMatch(area -> area.covers(addressee));
    }

    private static boolean isOf(Optional<Set<String>> statuses, ProblemRow row) {
        return statuses.map(seen -> seen.contains(row.status())).orElse(true);
    }
}
