package vn.chungtay.documents.web;

import org.springframework.validation.Errors;
import vn.chungtay.documents.model.LegalDraft;
import vn.chungtay.platform.Vietnamese;

/** Says why a legal document cannot be recorded. */
final class LegalFaults {

    private LegalFaults() {}

    static void tell(LegalDraft.Fault fault, Errors errors) {
        switch (fault) {
            case LegalDraft.WrongKind it -> reject(errors, "wrong_kind", it.number(), it.proposal(), it.kind());
            case LegalDraft.EndsBeforeItBegins it ->
                reject(errors, "period", Vietnamese.date(it.from()), Vietnamese.date(it.to()));
            case LegalDraft.Missing it -> reject(errors, "missing." + it.field());
            case LegalDraft.NothingToCiteBy it -> reject(errors, "nothing_to_cite_by");
            case LegalDraft.RecordedAlready it -> reject(errors, "recorded_already", it.number(), it.issuer());
        }
    }

    private static void reject(Errors errors, String key, Object... values) {
        errors.reject("documents.legal.error." + key, values, null);
    }
}
