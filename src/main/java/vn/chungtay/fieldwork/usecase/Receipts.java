package vn.chungtay.fieldwork.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.model.CarriedPicture;
import vn.chungtay.fieldwork.model.CurveKeys;
import vn.chungtay.fieldwork.model.Taken;
import vn.chungtay.fieldwork.store.FieldKeyStore;
import vn.chungtay.fieldwork.store.FieldKeyStore.Purpose;
import vn.chungtay.fieldwork.store.ReceiptJson;

/** Writes receipts, in the transaction that kept the packet: without it there is none. */
@Component
class Receipts {

    private final FieldKeyStore keys;
    private final Clock clock;

    Receipts(FieldKeyStore keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    SignedReceipt sign(Taken taken) {
        return signed(ReceiptJson.write(taken, clock.instant()));
    }

    SignedReceipt sign(CarriedPicture picture) {
        return signed(ReceiptJson.write(picture, clock.instant()));
    }

    private SignedReceipt signed(String statement) {
        var key = keys.inUse(Purpose.RECEIPT, clock.instant());
        var signature = CurveKeys.signature(key.secret(), statement.getBytes(StandardCharsets.UTF_8));
        return new SignedReceipt(statement, Base64.getUrlEncoder().withoutPadding().encodeToString(signature), key.id());
    }
}
