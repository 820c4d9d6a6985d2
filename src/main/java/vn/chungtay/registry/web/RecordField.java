package vn.chungtay.registry.web;

import java.util.Arrays;
import java.util.List;

/**
 * A field of a form that records something, and how it is drawn.
 *
 * @param key name in the form and end of the message keys
 * @param drawn as in the fragment of fields
 * @param options values to choose from, none for other fields
 * @param prefix of the message keys of the options
 */
record RecordField(String key, String drawn, List<String> options, String prefix) {

    static RecordField of(String key, String drawn) {
        return new RecordField(key, drawn, List.of(), "");
    }

    /** Yes, no, or not known. */
    static RecordField yes(String key) {
        return new RecordField(key, "choice", List.of("true", "false"), "registry.yes.");
    }

    @SafeVarargs
    static <E extends Enum<E>> RecordField one(String key, String prefix, E... options) {
        var names = Arrays.stream(options).map(Enum::name).toList();
        return new RecordField(key, "choice", names, "registry." + prefix + ".");
    }
}
