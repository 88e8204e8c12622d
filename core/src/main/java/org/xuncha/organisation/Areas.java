package org.xuncha.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/** A tree of areas, held in the order of their codes; immutable. */
public final class Areas {
    private final NavigableMap<AreaCode, Area> byCode;

    private Areas(NavigableMap<AreaCode, Area> byCode) {
        this.byCode = byCode;
    }

    /**
     * The tree of these areas. The topmost areas need no parent in it.
     *
     * @throws Refused naming every code that stands twice, and every area whose parent is missing although areas of the
     *     parent's level are present
     */
    public static Areas of(Collection<Area> areas) {
        NavigableMap<AreaCode, Area> byCode = new TreeMap<>();
        List<Objection> objections = new ArrayList<>();
        for (Area area : areas) {
            Area before = byCode.putIfAbsent(area.code(), area);
            if (before != null) {
                objections.add(Objection.by(OrganisationRule.AREA_ONCE)
                        .with("area", area.code())
                        .with("first", before.name())
                        .with("second", area.name()));
            }
        }
        Optional<AreaLevel> top = byCode.keySet().stream().map(AreaCode::level).min(AreaLevel::compareTo);
        for (Area area : byCode.values()) {
            area.code()
                    .parent()
                    .filter(parent -> area.code().level() != top.orElseThrow() && !byCode.containsKey(parent))
                    .ifPresent(parent -> objections.add(Objection.by(OrganisationRule.AREA_HAS_PARENT)
                            .with("area", area.code())
                            .with("name", area.name())
                            .with("parent", parent)));
        }
        if (!objections.isEmpty()) {
            throw new Refused(objections);
        }
        return new Areas(byCode);
    }

    /** How many areas there are, all levels together. */
    public int size() {
        return byCode.size();
    }

    public Optional<Area> find(AreaCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The area of this code.
     *
     * @throws Refused if it is not in the tree
     */
    public Area get(AreaCode code) {
        return find(code)
                .orElseThrow(() ->
                        new Refused(Objection.by(OrganisationRule.AREA_KNOWN).with("area", code)));
    }

    /** All areas of a level, in the order of their codes. */
    public Stream<Area> on(AreaLevel level) {
        return byCode.values().stream().filter(area -> area.code().level() == level);
    }

    /** The area itself and all areas in it, in the order of their codes. */
    public Stream<Area> in(AreaCode code) {
        return byCode.tailMap(code, true).values().stream().takeWhile(area -> code.covers(area.code()));
    }

    /** The areas above, nearest first, without the area itself. */
    public List<Area> above(AreaCode code) {
        List<Area> above = new ArrayList<>();
        for (Optional<AreaCode> parent = code.parent();
                parent.isPresent();
                parent = parent.get().parent()) {
            find(parent.get()).ifPresent(above::add);
        }
        return List.copyOf(above);
    }
}
