package vn.chungtay.platform;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A piece of a YAML file that knows where it stands. Scalars are read as they are written: YAML's own guesses (a
 * {@code no} that becomes false, a {@code 01} that becomes 1, a day that becomes an instant) never happen.
 */
public final class YamlPart {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    private final String file;
    private final String place;
    private final Node node;

    private YamlPart(String file, String place, Node node) {
        this.file = file;
        this.place = place;
        this.node = node;
    }

    public static YamlPart parse(String file, String text) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) throw new BadDataFile(file + ": the file is empty");
            return new YamlPart(file, "", root);
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? "?" : String.valueOf(e.getProblemMark().getLine() + 1);
            throw new BadDataFile(file + ", line " + line + ": " + e.getProblem());
        }
    }

    public BadDataFile fault(String what) {
        var line = node.getStartMark().getLine() + 1;
        return new BadDataFile(file + ", line " + line + (place.isEmpty() ? "" : ", " + place) + ": " + what);
    }

    /** The entries in file order. A key that stands twice is a fault, because one of the two would be lost. */
    public Map<String, YamlPart> entries() {
        if (!(node instanceof MappingNode mapping)) throw fault("names with values are expected");
        var entries = new LinkedHashMap<String, YamlPart>();
        for (var tuple : mapping.getValue()) {
            var key = new YamlPart(file, place, tuple.getKeyNode()).text();
            var part = new YamlPart(file, place.isEmpty() ? key : place + "." + key, tuple.getValueNode());
            if (entries.put(key, part) != null) throw part.fault("stands twice");
        }
        return entries;
    }

    /** A misspelled name must not pass for a missing one. */
    public void allowOnly(String... names) {
        for (var entry : entries().entrySet()) {
            if (!Arrays.asList(names).contains(entry.getKey())) {
                throw entry.getValue().fault("unknown name; known are " + String.join(", ", names));
            }
        }
    }

    public YamlPart get(String name) {
        return find(name).orElseThrow(() -> fault("\"" + name + "\" is missing"));
    }

    public Optional<YamlPart> find(String name) {
        return Optional.ofNullable(entries().get(name));
    }

    public List<YamlPart> items() {
        if (!(node instanceof SequenceNode sequence)) throw fault("a list is expected");
        var items = new ArrayList<YamlPart>();
        for (var item : sequence.getValue()) {
            items.add(new YamlPart(file, place + "[" + (items.size() + 1) + "]", item));
        }
        return items;
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar)) throw fault("a text is expected");
        if (scalar.getValue().isBlank()) throw fault("is empty");
        return scalar.getValue().strip();
    }

    public long wholeNumber() {
        var text = text();
        if (!WHOLE_NUMBER.matcher(text).matches()) throw fault("\"" + text + "\" is not a whole number");
        return Long.parseLong(text);
    }

    public LocalDate day() {
        return day(text());
    }

    /** The day that a name writes, for the values by day. */
    public LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault("\"" + text + "\" is not a day like 2022-01-31");
        }
    }

    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("\"" + text() + "\" is neither true nor false");
        };
    }

    public <E extends Enum<E>> E oneOf(Class<E> words) {
        for (var word : words.getEnumConstants()) {
            if (word.name().equalsIgnoreCase(text())) return word;
        }
        throw fault("\"" + text() + "\" is none of "
                + String.join(", ", Arrays.stream(words.getEnumConstants())
                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                        .toList()));
    }
}
