package vn.chungtay.documents.write;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;

/** Whether a Word file can be a template: read before it is kept, so that no paper fails on the day it is due. */
public final class TemplateCheck {

    private TemplateCheck() {}

    /** Something that makes the file unfit. */
    public sealed interface Fault {}

    /** It is no Word file of the kind .docx, or a damaged one. */
    public record Unreadable() implements Fault {}

    public record UnknownMark(String mark) implements Fault {}

    public record MissingMark(String mark) implements Fault {}

    /** A mark that stands for several paragraphs shares its own with other words. */
    public record NotAlone(String mark) implements Fault {}

    public static List<Fault> check(byte[] file) {
        try (var template = WordTemplate.open(file)) {
            return faults(template);
        } catch (UncheckedIOException | POIXMLException | IllegalArgumentException e) {
            return List.of(new Unreadable());
        }
    }

    private static List<Fault> faults(WordTemplate template) {
        var faults = new ArrayList<Fault>();
        var marks = template.marks();
        for (var mark : marks) if (Field.called(mark).isEmpty()) faults.add(new UnknownMark(mark));
        for (var field : Field.values()) {
            if (field.needed() && !marks.contains(field.mark())) faults.add(new MissingMark(field.mark()));
        }
        for (var mark : template.notAlone()) if (Field.called(mark).isPresent()) faults.add(new NotAlone(mark));
        if (!template.hasInBody(Field.ANNEXES)) faults.add(new MissingMark(Field.ANNEXES.mark()));
        return faults;
    }
}
