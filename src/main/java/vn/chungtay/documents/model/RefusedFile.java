package vn.chungtay.documents.model;

import vn.chungtay.documents.ReadRefusal;

/** Ends the reading of a file from wherever it is; becomes a result before it leaves the module. */
final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final ReadRefusal reason;

    RefusedFile(ReadRefusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    ReadRefusal reason() {
        return reason;
    }
}
