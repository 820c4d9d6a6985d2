package vn.chungtay.standards.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.standards.Confidence;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.Measure;
import vn.chungtay.standards.StandardId;
import vn.chungtay.standards.model.ReviewDay;
import vn.chungtay.standards.model.StandardParameters;
import vn.chungtay.standards.model.WorkingAgeParameters;

/**
 * Reads the files of {@code standards/classification} and {@code standards/people}. Everything is read and checked at start-up; a file that does
 * not fully make sense stops the program with the place of the fault, because a wrong line would misjudge households.
 */
public final class StandardFiles {

    /** Where the files stand on the class path. */
    public static final String FOLDER = "standards/classification/";

    private static final String PEOPLE = "standards/people/";

    private final UnaryOperator<String> textOf;

    /** @param textOf the text of the file of that path */
    public StandardFiles(UnaryOperator<String> textOf) {
        this.textOf = textOf;
    }

    public StandardParameters read() {
        return new StandardParameters(
                file("governing_standard").single("value", part -> new StandardId(part.text())),
                file("review_standard").single("value", part -> part.oneOf(ReviewDay.class)),
                file("income_line").byArea(),
                file("minimum_deprived").single("value", YamlPart::wholeNumber),
                file("b1_line").byArea(),
                file("b2_minimum").single("value", YamlPart::wholeNumber),
                file("b2_points_per_indicator").single("value", YamlPart::wholeNumber),
                file("average_standard_ceiling").byArea(),
                file("average_standard_livelihood").single("value", StandardFiles::required),
                file("indicators").single("list", StandardFiles::indicators));
    }

    /** Between which ages somebody is of working age. */
    public WorkingAgeParameters workingAge() {
        return new WorkingAgeParameters(
                people("working_age_begins").single("value", YamlPart::wholeNumber),
                people("working_age_ends").bySex());
    }

    private ParameterFile file(String name) {
        var path = FOLDER + name + ".yaml";
        return new ParameterFile(path, "classification", name, textOf.apply(path));
    }

    private ParameterFile people(String name) {
        var path = PEOPLE + name + ".yaml";
        return new ParameterFile(path, "people", name, textOf.apply(path));
    }

    private static boolean required(YamlPart part) {
        return switch (part.text()) {
            case "required" -> true;
            case "not_required" -> false;
            default -> throw part.fault("must be required or not_required");
        };
    }

    private static List<Indicator> indicators(YamlPart list) {
        var indicators = new ArrayList<Indicator>();
        var codes = new HashSet<String>();
        for (var item : list.items()) {
            var indicator = indicator(item);
            if (indicator.number() != indicators.size() + 1) throw item.fault("numbers run from 1 without a gap");
            if (!codes.add(indicator.code())) throw item.fault(indicator.code() + " stands twice");
            indicators.add(indicator);
        }
        if (indicators.size() != Deprivations.INDICATORS) {
            throw list.fault("has " + indicators.size() + " indicators, a standard has " + Deprivations.INDICATORS);
        }
        return List.copyOf(indicators);
    }

    private static Indicator indicator(YamlPart item) {
        item.allowOnly("number", "code", "dimension", "deprived_when", "confidence", "measure");
        return new Indicator(
                Math.toIntExact(item.get("number").wholeNumber()),
                item.get("code").text(),
                item.get("dimension").text(),
                item.find("deprived_when").map(YamlPart::text).orElse(null),
                item.get("confidence").oneOf(Confidence.class),
                item.find("measure").map(StandardFiles::measure).orElse(Measure.NONE));
    }

    private static Measure measure(YamlPart part) {
        part.allowOnly("limits", "accepted");
        var limits = new LinkedHashMap<String, Long>();
        part.find("limits").ifPresent(it -> it.entries().forEach((name, limit) -> limits.put(name, limit.wholeNumber())));
        var accepted = new LinkedHashSet<String>();
        part.find("accepted").ifPresent(it -> it.items().forEach(answer -> accepted.add(answer.text())));
        return new Measure(limits, accepted);
    }
}
