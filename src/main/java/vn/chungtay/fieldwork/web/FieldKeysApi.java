package vn.chungtay.fieldwork.web;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.usecase.ReadFieldKeys;

/** The keys of the server, also for a device that was revoked: it leaves only against receipts. */
@RestController
class FieldKeysApi {

    private final ReadFieldKeys keys;

    FieldKeysApi(ReadFieldKeys keys) {
        this.keys = keys;
    }

    @GetMapping(value = "/public/field/keys/{device}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> keys(@PathVariable UUID device) {
        return ResponseEntity.of(keys.writtenFor(new DeviceId(device)));
    }
}
