package cn.suishoupai.staff;

import cn.suishoupai.audit.Audit;
import java.time.Clock;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in to the console. */
@Component
public class StaffAccounts implements UserDetailsService {

    private final StaffMapper rows;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock;

    StaffAccounts(StaffMapper rows, PasswordEncoder passwords, Audit audit, Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds an account; one that exists already stays as it is. */
    @Transactional
    public void add(String username, String displayName, Role role, String password) {
        if (rows.add(username, displayName, role, passwords.encode(password), clock.instant()) == 1) {
            audit.record("system", "staff.added", "staff:" + username, role.name());
        }
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        StaffMember member = username.matches("[\\x21-\\x7e]{1,40}") ? rows.find(username) : null;
        if (member == null) {
            throw new UsernameNotFoundException("unknown account");
        }
        return member;
    }
}
