package cn.suishoupai.sandbox.phone;

import cn.suishoupai.sandbox.follower.Follower;
import cn.suishoupai.sandbox.follower.Followers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the phone over, for pages that cannot be reloaded with {@code /?as=}. */
@RestController
@RequestMapping("/sandbox/api/phone")
class PhoneController {

    private final Followers followers;
    private final Holder holder;

    PhoneController(Followers followers, Holder holder) {
        this.followers = followers;
        this.holder = holder;
    }

    record Choice(@Nullable String openid) {}

    @GetMapping
    Follower current(HttpServletRequest request) {
        return holder.of(request)
                .flatMap(followers::find)
                .orElseGet(() -> followers.all().get(0));
    }

    @PostMapping
    ResponseEntity<Follower> hand(
            @RequestBody Choice choice, HttpServletRequest request, HttpServletResponse response) {
        return followers
                .find(choice.openid() == null ? "" : choice.openid())
                .map(person -> {
                    holder.take(person.openid(), request, response);
                    return ResponseEntity.ok(person);
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
