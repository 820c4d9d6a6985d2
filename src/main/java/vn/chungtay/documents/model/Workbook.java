package vn.chungtay.documents.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import vn.chungtay.documents.ReadRefusal;

/** What the sheets of a workbook share: their names and parts, the texts, and how numbers are shown. */
final class Workbook {

    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"), Map.entry(2, "0.00"), Map.entry(3, "#,##0"), Map.entry(4, "#,##0.00"), Map.entry(9, "0%"),
            Map.entry(10, "0.00%"), Map.entry(14, "d/m/yyyy"), Map.entry(15, "d-mmm-yy"), Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"), Map.entry(22, "d/m/yyyy"), Map.entry(37, "#,##0"), Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"), Map.entry(40, "#,##0.00"), Map.entry(41, "#,##0"), Map.entry(42, "#,##0"),
            Map.entry(43, "#,##0.00"), Map.entry(44, "#,##0.00"));

    private static final int MOST_SHEETS = 200;

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private boolean from1904;

    /** @param part of the archive that holds its rows */
    record Sheet(String name, String part, boolean visible) {}

    static Workbook open(ZipFile zip) throws IOException {
        var book = new Workbook();
        var parts = parts(zip);
        try (var xml = Xml.open(zip, "xl/workbook.xml")) {
            xml.each(_ -> xml.each(name -> {
                if (name.equals("workbookPr")) book.from1904 = xml.attribute("date1904").matches("1|true");
                if (name.equals("sheets")) xml.each(_ -> book.sheet(xml, parts));
            }));
        }
        if (zip.getEntry("xl/sharedStrings.xml") != null) {
            try (var xml = Xml.open(zip, "xl/sharedStrings.xml")) {
                xml.each(_ -> xml.each(_ -> book.texts.add(text(xml))));
            }
        }
        book.readFormats(zip);
        return book;
    }

    private static Map<String, String> parts(ZipFile zip) throws IOException {
        var parts = new HashMap<String, String>();
        if (zip.getEntry("xl/_rels/workbook.xml.rels") == null) throw new RefusedFile(ReadRefusal.BROKEN);
        try (var xml = Xml.open(zip, "xl/_rels/workbook.xml.rels")) {
            xml.each(_ -> xml.each(_ -> {
                var target = xml.attribute("Target");
                parts.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }));
        }
        return parts;
    }

    private void sheet(Xml xml, Map<String, String> parts) {
        if (sheets.size() == MOST_SHEETS) throw new RefusedFile(ReadRefusal.TOO_LONG);
        // The number of the sheet is "sheetId"; "id" is that of the relation.
        var part = parts.getOrDefault(xml.attribute("id"), "");
        sheets.add(new Sheet(xml.attribute("name"), part, !xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")));
    }

    /** The text of a string, whatever its fonts; the readings beside Japanese signs are none of it. */
    static String text(Xml xml) {
        var text = new StringBuilder();
        xml.each(name -> {
            if (name.equals("t")) text.append(xml.text());
            if (name.equals("r")) {
                xml.each(part -> {
                    if (part.equals("t")) text.append(xml.text());
                });
            }
        });
        return text.toString();
    }

    private void readFormats(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/styles.xml") == null) return;
        var own = new HashMap<Integer, String>();
        try (var xml = Xml.open(zip, "xl/styles.xml")) {
            xml.each(_ -> xml.each(name -> {
                if (name.equals("numFmts")) xml.each(_ -> own.put(xml.number("numFmtId", -1), xml.attribute("formatCode")));
                if (name.equals("cellXfs")) {
                    xml.each(_ -> {
                        int id = xml.number("numFmtId", 0);
                        formats.add(own.getOrDefault(id, BUILT_IN.getOrDefault(id, "")));
                    });
                }
            }));
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    String text(int at) {
        return at >= 0 && at < texts.size() ? texts.get(at) : "";
    }

    String format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : "";
    }

    boolean from1904() {
        return from1904;
    }
}
