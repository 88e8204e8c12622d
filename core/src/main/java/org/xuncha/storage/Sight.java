package org.xuncha.storage;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuncha.cooperation.Passage;
import org.xuncha.lists.Paper;
import org.xuncha.organisation.AreaCode;
import org.xuncha.preparation.Preparation;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
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
                && (shows(row.addressee(), row.status())
                        || (immediate && row.immediate() && showsPlace(row.addressee())));
    }

    /**
     * Whether a paper may be seen: what was fed back to its addressee. A paper that lists what is a lead by now is shown
     * to those alone who may see leads, for it cannot be shown in part.
     *
     * @param leads the problems of its addressee that are leads now; others do no harm
     */
    public boolean shows(Paper paper, Set<ProblemId> leads) {
        return showsFedBack(paper.addressee())
                && (restricted || Collections.disjoint(paper.content().problems(), leads));
    }

    /** Whether preparatory questions may be seen: once they were asked, they were put to the organisation. */
    public boolean shows(Preparation preparation) {
        Status status = preparation.asked().isPresent() ? Status.FACTS_PUT : Status.DRAFT;
        return shows(preparation.area(), status.name());
    }

    /**
     * Whether a passage may be seen by who sees all that stands at one of its ends, a lead at both: it is never fed back.
     * What goes to an area that he may not see for being barred, or comes from it, is not shown.
     */
    public boolean shows(Passage passage) {
        boolean from = shows(passage.what().from().area(), Status.DRAFT.name());
        boolean to = shows(passage.what().to().area(), Status.DRAFT.name());
        return mayShow(passage) && (passage.form().isRestricted() ? from && to : from || to);
    }

    /** Whether nothing forbids to show a passage to who has to do with it. */
    boolean mayShow(Passage passage) {
        return (restricted || !passage.form().isRestricted())
                && !barred.contains(passage.what().from().area())
                && !barred.contains(passage.what().to().area());
    }

    /** Whether what was fed back to an organisation may be seen, and what follows from it: letters, evaluations. */
    public boolean showsFedBack(AreaCode addressee) {
        return shows(addressee, Status.ISSUED.name());
    }

    /** Whether problems of an area may be seen at all. */
    public boolean lets(AreaCode addressee) {
        return showsPlace(addressee) || (!barred.contains(addressee) && inTerritory(addressee));
    }

    private boolean shows(AreaCode addressee, String status) {
        return (showsPlace(addressee) && isOf(placeStatuses, status))
                || (!barred.contains(addressee) && inTerritory(addressee) && isOf(statuses, status));
    }

    private boolean showsPlace(AreaCode addressee) {
        return places.contains(addressee) && !barred.contains(addressee);
    }

    private boolean inTerritory(AreaCode addressee) {
        return territories.stream().anyMatch(area -> area.covers(addressee));
    }

    private static boolean isOf(Optional<Set<String>> statuses, String status) {
        return statuses.map(seen -> seen.contains(status)).orElse(true);
    }
}
