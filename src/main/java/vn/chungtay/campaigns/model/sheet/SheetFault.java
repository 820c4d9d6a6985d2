package vn.chungtay.campaigns.model.sheet;

/** Why a sheet cannot be taken in. Each has its sentence in the message bundle. */
public sealed interface SheetFault {

    /** Something is missing or wrong on the sheet; @param places how many */
    record Incomplete(int places) implements SheetFault {}

    /** Somebody formed a household of their own; that is told in the register first. */
    record SplitFirst(String name) implements SheetFault {}

    /** The new head is not in the register yet. */
    record NewHeadFirst(String name) implements SheetFault {}

    /** No ethnic group has this name. */
    record UnknownEthnicity(String name, String written) implements SheetFault {}

    /** A personal number has twelve digits. */
    record BadNumber(String name) implements SheetFault {}

    /** It says that points were given by the table, and the province has none that holds on its day. */
    record NoPointTable() implements SheetFault {}

    /** The province has another point table for its day than the one it was filled in by. */
    record TableReplaced() implements SheetFault {}
}
