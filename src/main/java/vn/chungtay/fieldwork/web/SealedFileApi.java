package vn.chungtay.fieldwork.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.fieldwork.store.SealedFileJson;
import vn.chungtay.fieldwork.usecase.SignedReceipt;
import vn.chungtay.fieldwork.usecase.TakeSealedFile;

/** Where a revoked device leaves what it still has. It is open to all; whoever is no device of ours is told nothing. */
@RestController
@RequestMapping("/public/field/files")
class SealedFileApi {

    private final TakeSealedFile files;
    private final OpenDoor door;

    SealedFileApi(TakeSealedFile files, OpenDoor door) {
        this.files = files;
        this.door = door;
    }

    record Receipts(List<SignedReceipt> receipts) {}

    @PostMapping
    ResponseEntity<?> take(HttpServletRequest request) throws IOException {
        if (!door.lets(request.getRemoteAddr())) return FieldProblem.of(HttpStatus.TOO_MANY_REQUESTS, "too_many");
        var file = request.getInputStream().readNBytes(SealedFileJson.LARGEST + 1);
        if (file.length > SealedFileJson.LARGEST) return FieldProblem.of(HttpStatus.CONTENT_TOO_LARGE, "too_large");
        return switch (files.takeFromAnybody(file)) {
            case TakeSealedFile.Result.Received it -> ResponseEntity.ok(new Receipts(it.receipts()));
            case TakeSealedFile.Result.NotOurs _ -> FieldProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, "not_ours");
        };
    }
}
