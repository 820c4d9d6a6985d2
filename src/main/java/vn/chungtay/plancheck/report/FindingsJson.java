package vn.chungtay.plancheck.report;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.chungtay.plancheck.Finding;

/** Findings for machines: {@code [{"class","kind","place":{"line","quote"},"printed","expected","reason"}]}. */
public final class FindingsJson {

    private FindingsJson() {}

    public static String write(List<Finding> findings, Sentences sentences) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            findings.forEach(finding -> write(json, finding, sentences));
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Finding finding, Sentences sentences) {
        json.writeStartObject();
        json.writeStringProperty("class", finding.gravity().code());
        json.writeStringProperty("kind", finding.kind().code());
        json.writeObjectPropertyStart("place");
        json.writeNumberProperty("line", finding.place().line());
        json.writeStringProperty("quote", finding.place().quote());
        json.writeEndObject();
        json.writeStringProperty("printed", finding.printed());
        json.writeStringProperty("expected", finding.expected());
        json.writeStringProperty("reason", sentences.of(finding.reason()));
        json.writeEndObject();
    }
}
