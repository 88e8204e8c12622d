package org.xuncha.policyfile;

import java.util.List;
import java.util.Map;

/** A part of the tree of a file, with the line on which it begins. */
sealed interface Node {
    int line();

    /** A value. */
    record Text(int line, String value, boolean isPlain) implements Node {
        /** Whether it stands for no value. */
        boolean isNone() {
            return isPlain && value.equals("~");
        }

        boolean isEmpty() {
            return isPlain && value.isEmpty();
        }
    }

    /** A list. */
    record Many(int line, List<Node> nodes) implements Node {}

    /** Keys with what stands under them, in the order of the file. */
    record Keys(int line, Map<String, Entry> entries) implements Node {}

    /** A key and what stands under it. */
    record Entry(int line, Node node) {}
}
