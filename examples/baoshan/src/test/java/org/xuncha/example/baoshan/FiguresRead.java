package org.xuncha.example.baoshan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads figures.json, a value a line, into values under names such as papers_by_kind/problem. */
final class FiguresRead {
    private static final Pattern LINE = Pattern.compile("\\s*\"([a-z0-9_]+)\": (?:(\\{)|\"?(.*?)\"?,?)");

    private FiguresRead() {}

    static Map<String, String> of(Path file) throws IOException {
        Map<String, String> figures = new HashMap<>();
        Deque<String> groups = new ArrayDeque<>();
        groups.push("");
        for (String line : Files.readAllLines(file)) {
            Matcher found = LINE.matcher(line);
            if (!found.matches()) {
                if (line.strip().startsWith("}")) {
                    groups.pop();
                }
            } else if (found.group(2) != null) {
                groups.push(groups.peek() + found.group(1) + "/");
            } else {
                figures.put(groups.peek() + found.group(1), found.group(3));
            }
        }
        return figures;
    }
}
