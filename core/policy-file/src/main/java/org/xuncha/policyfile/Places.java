package org.xuncha.policyfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuncha.policy.PolicyRule;
import org.xuncha.rule.Objection;

/** Where in a file stands what a constructor objects to: an objection names the code, or the setting, that it is about. */
final class Places {
    private Places() {}

    /**
     * A place.
     *
     * @param line its line
     * @param path its key, with the keys above it
     */
    record Place(int line, String path) {}

    /** The place of an objection to a part that begins here: as near as its facts tell, or else the part itself. */
    static Place of(Objection objection, Node.Keys part, String path) {
        Object code = objection.facts().get("code");
        if (code != null) {
            List<Place> named = new ArrayList<>();
            find(part, path, new HashSet<>(Arrays.asList(code.toString().split(" ", -1))), named);
            if (!named.isEmpty()) {
                return named.get(objection.rule() == PolicyRule.CODE_ONCE ? named.size() - 1 : 0);
            }
        }
        for (String fact : objection.facts().keySet()) {
            Node.Entry entry = part.entries().get(fact);
            if (entry != null) {
                return new Place(entry.line(), below(path, fact));
            }
        }
        return new Place(part.line(), path);
    }

    /** Every text that is the code; of a code of several words every part of which each of them is a text. */
    private static void find(Node node, String path, Set<String> words, List<Place> named) {
        if (node instanceof Node.Text text && words.equals(Set.of(text.value()))) {
            named.add(new Place(text.line(), path));
        } else if (node instanceof Node.Many many) {
            for (int i = 0; i < many.nodes().size(); i++) {
                find(many.nodes().get(i), path + "[" + (i + 1) + "]", words, named);
            }
        } else if (node instanceof Node.Keys keys) {
            if (words.size() > 1 && texts(keys).containsAll(words)) {
                named.add(new Place(keys.line(), path));
            }
            for (Map.Entry<String, Node.Entry> entry : keys.entries().entrySet()) {
                find(entry.getValue().node(), below(path, Mistakes.shown(entry.getKey())), words, named);
            }
        }
    }

    private static Set<String> texts(Node.Keys keys) {
        Set<String> texts = new HashSet<>();
        keys.entries().values().forEach(entry -> {
            if (entry.node() instanceof Node.Text text) {
                texts.add(text.value());
            }
        });
        return texts;
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
