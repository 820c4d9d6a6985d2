package vn.chungtay.documents.model;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a Word file, which stand nowhere in its text: lists, their levels, the styles that bring a
 * list along, and how far each list has counted.
 */
final class WordLists {

    private static final int LEVELS = 9;

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** What a paragraph or a style says of its list; null is nothing said. */
    record Reference(@Nullable String list, @Nullable Integer level) {
        static final Reference NONE = new Reference(null, null);
    }

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String pattern = "";
        private String suffix = "tab";
        private boolean onlyDecimal;
        private int restartsAfter = LEVELS;
        private String style = "";
    }

    private record Definition(Map<Integer, Level> levels, String likeStyle) {}

    private record Use(String definition, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    private record Style(String basedOn, Reference list) {}

    static WordLists read(ZipFile zip) throws IOException {
        var lists = new WordLists();
        if (zip.getEntry("word/numbering.xml") != null) {
            try (var xml = Xml.open(zip, "word/numbering.xml")) {
                xml.each(_ -> xml.each(name -> lists.numbering(xml, name)));
            }
        }
        if (zip.getEntry("word/styles.xml") != null) {
            try (var xml = Xml.open(zip, "word/styles.xml")) {
                xml.each(_ -> xml.each(name -> lists.style(xml, name)));
            }
        }
        return lists;
    }

    private void numbering(Xml xml, String name) {
        if (name.equals("abstractNum")) {
            var id = xml.attribute("abstractNumId");
            var levels = new HashMap<Integer, Level>();
            var like = new String[] {""};
            xml.each(part -> {
                if (part.equals("lvl")) levels.put(xml.number("ilvl", 0), level(xml));
                if (part.equals("numStyleLink")) like[0] = xml.attribute("val");
            });
            definitions.put(id, new Definition(levels, like[0]));
        } else if (name.equals("num")) {
            var id = xml.attribute("numId");
            var of = new String[] {""};
            var starts = new HashMap<Integer, Integer>();
            var levels = new HashMap<Integer, Level>();
            xml.each(part -> {
                if (part.equals("abstractNumId")) of[0] = xml.attribute("val");
                if (part.equals("lvlOverride")) override(xml, starts, levels);
            });
            uses.put(id, new Use(of[0], starts, levels));
        }
    }

    private static void override(Xml xml, Map<Integer, Integer> starts, Map<Integer, Level> levels) {
        int at = xml.number("ilvl", 0);
        xml.each(part -> {
            if (part.equals("startOverride")) starts.put(at, xml.number("val", 1));
            if (part.equals("lvl")) levels.put(at, level(xml));
        });
    }

    private static Level level(Xml xml) {
        var level = new Level();
        xml.each(part -> {
            switch (part) {
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = xml.attribute("val");
                case "lvlText" -> level.pattern = xml.attribute("val");
                case "suff" -> level.suffix = xml.attribute("val");
                case "isLgl" -> level.onlyDecimal = xml.isOn();
                case "lvlRestart" -> level.restartsAfter = xml.number("val", LEVELS);
                case "pStyle" -> level.style = xml.attribute("val");
                default -> {}
            }
        });
        return level;
    }

    private void style(Xml xml, String name) {
        if (!name.equals("style")) return;
        var id = xml.attribute("styleId");
        var based = new String[] {""};
        var list = new Reference[] {Reference.NONE};
        xml.each(part -> {
            if (part.equals("basedOn")) based[0] = xml.attribute("val");
            if (part.equals("pPr")) {
                xml.each(property -> {
                    if (property.equals("numPr")) list[0] = reference(xml);
                });
            }
        });
        styles.put(id, new Style(based[0], list[0]));
    }

    static Reference reference(Xml xml) {
        var list = new String[1];
        var level = new Integer[1];
        xml.each(part -> {
            if (part.equals("numId")) list[0] = xml.attribute("val");
            if (part.equals("ilvl")) level[0] = xml.number("val", 0);
        });
        return new Reference(list[0], level[0]);
    }

    /** The number of the next paragraph of this style and list, with the blank behind it; empty when it has none. */
    String next(String style, Reference own) {
        var inherited = inherited(style);
        var list = own.list() == null ? inherited.list() : own.list();
        if (list == null || list.equals("0") || !uses.containsKey(list)) return "";
        var use = uses.get(list);
        var definition = definition(use, 0);
        int at = own.level() != null ? own.level() : own.list() == null ? levelOf(style, use, definition, inherited) : 0;
        var level = level(use, definition, at);
        if (level == null) return "";
        return mark(use, definition, at, level, count(list, use, definition, at));
    }

    private Reference inherited(String style) {
        var seen = new HashSet<String>();
        for (var id = style; seen.add(id) && styles.containsKey(id); id = styles.get(id).basedOn()) {
            if (styles.get(id).list().list() != null) return styles.get(id).list();
        }
        return Reference.NONE;
    }

    /** A list may say which style stands for which of its levels. */
    private static int levelOf(String style, Use use, Definition definition, Reference inherited) {
        for (int at = 0; at < LEVELS; at++) {
            var level = level(use, definition, at);
            if (level != null && !style.isEmpty() && level.style.equals(style)) return at;
        }
        return Objects.requireNonNullElse(inherited.level(), 0);
    }

    private Definition definition(Use use, int hops) {
        var found = definitions.getOrDefault(use.definition(), new Definition(Map.of(), ""));
        if (found.likeStyle().isEmpty() || hops > LEVELS) return found;
        var list = inherited(found.likeStyle()).list();
        return list == null || !uses.containsKey(list) ? found : definition(uses.get(list), hops + 1);
    }

    private static @Nullable Level level(Use use, Definition definition, int at) {
        return use.levels().getOrDefault(at, definition.levels().get(at));
    }

    /** Counts on, and lets the levels below begin again. Lists of one definition count together. */
    private int[] count(String list, Use use, Definition definition, int at) {
        var numbers = counted.computeIfAbsent(use.definition(), _ -> new int[LEVELS]);
        if (begun.add(list) && !use.starts().isEmpty()) use.starts().keySet().stream().filter(it -> it >= 0 && it < LEVELS).forEach(it -> numbers[it] = 0);
        int level = Math.clamp(at, 0, LEVELS - 1);
        for (int upper = 0; upper < level; upper++) if (numbers[upper] == 0) numbers[upper] = start(use, definition, upper);
        numbers[level] = numbers[level] == 0 ? start(use, definition, level) : numbers[level] + 1;
        for (int lower = level + 1; lower < LEVELS; lower++) {
            var below = level(use, definition, lower);
            if (below == null || below.restartsAfter > level) numbers[lower] = 0;
        }
        return numbers;
    }

    private static int start(Use use, Definition definition, int at) {
        var level = level(use, definition, at);
        return use.starts().getOrDefault(at, level == null ? 1 : level.start);
    }

    private static String mark(Use use, Definition definition, int at, Level level, int[] numbers) {
        if (level.format.equals("bullet")) return with(level, ListMark.bullet(level.pattern));
        var text = level.pattern;
        for (int upper = 0; upper <= Math.min(at, LEVELS - 1); upper++) {
            var of = level(use, definition, upper);
            var format = of == null || level.onlyDecimal ? "decimal" : of.format;
            text = text.replace("%" + (upper + 1), ListMark.write(numbers[upper], format));
        }
        return with(level, text);
    }

    private static String with(Level level, String mark) {
        return mark.isEmpty() || level.suffix.equals("nothing") ? mark : mark + " ";
    }
}
