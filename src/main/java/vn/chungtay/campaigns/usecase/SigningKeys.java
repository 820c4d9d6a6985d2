package vn.chungtay.campaigns.usecase;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.paper.KeyPairs;
import vn.chungtay.campaigns.store.SigningKeyStore;
import vn.chungtay.platform.CheckedScope;

/**
 * The keys by which certificates are signed, within the transaction of whoever asks. The first one is made when it is
 * first needed. A key that was replaced signs no more, but what it signed stays verifiable.
 */
@Component
class SigningKeys {

    private final SigningKeyStore keys;
    private final CheckedScope scope;
    private final Clock clock;

    SigningKeys(SigningKeyStore keys, CheckedScope scope, Clock clock) {
        this.keys = keys;
        this.scope = scope;
        this.clock = clock;
    }

    record Signing(int id, PrivateKey key) {}

    /** The secret half answers to the system alone; whoever calls this has asked whether their caller may sign. */
    Signing signing() {
        var found = new ArrayList<SigningKeyStore.Secret>();
        scope.write(() -> found.add(keys.signing().orElseGet(this::first)));
        return new Signing(found.getFirst().id(), KeyPairs.secret(found.getFirst().secret()));
    }

    /** By number, all that ever signed. */
    Map<Integer, PublicKey> verifying() {
        return all().stream().collect(Collectors.toMap(SigningKeyStore.Open::id, it -> KeyPairs.open(it.key())));
    }

    List<SigningKeyStore.Open> all() {
        return keys.all();
    }

    void replace() {
        scope.write(() -> {
            keys.lock();
            keys.replace(KeyPairs.fresh(), LocalDate.now(clock));
        });
    }

    private SigningKeyStore.Secret first() {
        keys.lock();
        // Somebody else may have made it while we waited.
        return keys.signing().orElseGet(() -> {
            keys.replace(KeyPairs.fresh(), LocalDate.now(clock));
            return keys.signing().orElseThrow();
        });
    }
}
