package org.xuncha.example.benchmarks.staffing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A staffing instance as its file says, in plain numbers.
 *
 * @param name what it is called
 * @param lo fewest leaders in a team
 * @param hi most leaders in a team
 * @param weights what is undesired, and how much
 * @param areaParent for each area the one above it, or -1
 * @param teams the teams; the id of each is its place in the list
 * @param persons the people; the id of each is his place in the list
 * @param pastTeams the members of each team of earlier rounds
 */
@SuppressWarnings("ArrayRecordComponent") // a million bars; never compared and never changed
record Instance(
        String name,
        int lo,
        int hi,
        Prices weights,
        int[] areaParent,
        List<Crew> teams,
        List<Person> persons,
        List<int[]> pastTeams) {

    /** What a pair of one county, a pair once more together, and a team without a skill cost. */
    record Prices(int sameCounty, Map<String, Integer> missing, int repeat) {}

    /** A team: it covers its villages and all areas above them. */
    @SuppressWarnings("ArrayRecordComponent")
    record Crew(int id, int county, int[] villages) {}

    /** Somebody who must serve, and the areas of any level from which he is barred. */
    @SuppressWarnings("ArrayRecordComponent")
    record Person(int id, Role role, int home, int[] barred, List<String> skills) {}

    enum Role {
        DIRECTOR,
        LEADER
    }

    static Instance read(Path file) throws IOException {
        return JsonMapper.builder().build().readValue(file.toFile(), Instance.class);
    }
}
