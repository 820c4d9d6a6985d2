package vn.chungtay.standards.store;

import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.standards.Basis;
import vn.chungtay.standards.Confidence;
import vn.chungtay.standards.model.ByArea;
import vn.chungtay.standards.model.BySex;
import vn.chungtay.standards.model.Dated;
import vn.chungtay.standards.model.Parameter;

/** One file: one parameter with all its history. Refuses what it does not fully understand. */
final class ParameterFile {

    private static final String BASIS = "basis";

    private final YamlPart root;
    private final String name;

    ParameterFile(String file, String topic, String name, String text) {
        this.root = YamlPart.parse(file, text);
        this.name = name;
        root.allowOnly("parameter", "meaning", "term_vi", "unit", "keyed_by", "values", "known_in_force_until");
        var declared = root.get("parameter");
        if (!declared.text().equals(topic + "." + name)) {
            throw declared.fault("must be " + topic + "." + name + ", as the file is called");
        }
        root.get("meaning").text();
    }

    /** A parameter whose value is one word or number, or something that the function reads. */
    <T> Parameter<T> single(String under, Function<YamlPart, T> read) {
        root.find("keyed_by").ifPresent(key -> {
            throw key.fault("this parameter is not keyed");
        });
        return parameter(value -> {
            value.allowOnly(under, BASIS);
            return read.apply(value.get(under));
        });
    }

    Parameter<ByArea> byArea() {
        requireKey("area_type");
        return parameter(value -> {
            value.allowOnly("rural", "urban", BASIS);
            return new ByArea(
                    value.get("rural").wholeNumber(), value.get("urban").wholeNumber());
        });
    }

    Parameter<BySex> bySex() {
        requireKey("sex");
        return parameter(value -> {
            value.allowOnly("male", "female", BASIS);
            return new BySex(value.get("male").wholeNumber(), value.get("female").wholeNumber());
        });
    }

    private void requireKey(String wanted) {
        var key = root.get("keyed_by");
        if (!key.text().equals(wanted)) throw key.fault("only " + wanted + " is known as a key");
    }

    private <T> Parameter<T> parameter(Function<YamlPart, T> read) {
        var history = new ArrayList<Dated<T>>();
        var values = root.get("values");
        values.entries().forEach((day, value) -> history.add(
                new Dated<>(value.day(day), read.apply(value), basis(value.get(BASIS)))));
        try {
            return new Parameter<>(
                    name,
                    root.get("term_vi").text(),
                    root.get("unit").text(),
                    history,
                    root.get("known_in_force_until").day());
        } catch (IllegalArgumentException e) {
            throw values.fault(String.valueOf(e.getMessage()));
        }
    }

    private static Basis basis(YamlPart part) {
        part.allowOnly("document", "place", "checked_on", "verified", "confidence", "seen_in");
        try {
            return new Basis(
                    part.get("document").text(),
                    optional(part, "place"),
                    part.get("checked_on").day(),
                    part.get("verified").flag(),
                    part.get("confidence").oneOf(Confidence.class),
                    part.get("seen_in").text());
        } catch (IllegalArgumentException e) {
            throw part.fault(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable String optional(YamlPart part, String name) {
        return part.find(name).map(YamlPart::text).orElse(null);
    }
}
