package org.xuncha.example.baoshan.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which column stands where: each named once, none missing, none unknown, in any order. */
final class Header {
    private final Map<String, Integer> places = new HashMap<>();

    Header(InputFile file, Table.Line line, Faults faults) {
        Map<String, Object> facts = Map.of("columns", file.columns());
        List<String> names = line.cells();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!file.columns().contains(name)) {
                faults.add(file, line.number(), name, Fault.UNKNOWN_COLUMN, name, facts);
            } else if (!seen.add(name)) {
                faults.add(file, line.number(), name, Fault.DUPLICATE_COLUMN, name, facts);
            }
            places.put(name, i);
        }
        for (String column : file.columns()) {
            if (!places.containsKey(column)) {
                faults.add(file, line.number(), column, Fault.MISSING_COLUMN, "", facts);
            }
        }
    }

    int size() {
        return places.size();
    }

    String cell(String column, List<String> cells) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return cells.get(place);
    }
}
