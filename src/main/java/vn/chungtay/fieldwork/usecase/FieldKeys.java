package vn.chungtay.fieldwork.usecase;

import java.util.List;
import vn.chungtay.fieldwork.store.FieldKeyStore.Open;

/**
 * The public halves of the server's keys, as devices keep them.
 *
 * @param receipt by which receipts are checked, also those that sign no more
 * @param file for which files are sealed
 */
public record FieldKeys(List<Open> receipt, Open file) {

    public FieldKeys {
        receipt = List.copyOf(receipt);
    }
}
