package vn.chungtay.identity.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.OwnAgency;
import vn.chungtay.identity.model.Account;
import vn.chungtay.identity.store.AccountStore;

/** Tells other modules the caller's own agency. */
@Component
class ReadOwnAgency implements OwnAgency {

    private final Access access;
    private final AccountStore accounts;

    ReadOwnAgency(Access access, AccountStore accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> name() {
        return access.user().flatMap(accounts::find).map(Account::agency).filter(it -> !it.isBlank());
    }
}
