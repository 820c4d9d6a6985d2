package vn.chungtay.plans.model;

import java.util.List;

/**
 * What an office reports on: the targets and the parts that are its own (ROL-04). Its form has these lines and no others.
 *
 * @param receiver to whom it goes
 */
public record ReportSheet(String organisation, String receiver, List<Line> lines) {

    /** A target by its id, or a part of the programme by its code. */
    public enum About {
        TARGET,
        PART
    }

    /**
     * @param key id of the target, code of the part
     * @param label what is asked
     * @param promised what the plan says of it; empty for a part
     */
    public record Line(About about, String key, String label, String promised) {}

    public ReportSheet {
        lines = List.copyOf(lines);
    }
}
