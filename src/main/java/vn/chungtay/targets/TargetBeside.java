package vn.chungtay.targets;

/**
 * A target beside the year before it, as the summary of a plan prints it (TGT-18).
 *
 * @param asked what the period asks of the same indicator, or else the name of the target
 * @param name of the target
 * @param plannedBefore the number that was planned for the year before; empty if none was
 * @param reachedBefore what was reached in the year before; empty if nobody has said
 * @param planned the number of the year; empty for a target of the period alone
 */
public record TargetBeside(String asked, String name, String plannedBefore, String reachedBefore, String planned) {}
