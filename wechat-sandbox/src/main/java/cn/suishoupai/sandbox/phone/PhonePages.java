package cn.suishoupai.sandbox.phone;

import cn.suishoupai.sandbox.follower.Follower;
import cn.suishoupai.sandbox.follower.Followers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The phone and the desk. */
@Controller
class PhonePages {

    private final Followers followers;
    private final Holder holder;

    PhonePages(Followers followers, Holder holder) {
        this.followers = followers;
        this.holder = holder;
    }

    /** @param as hands the phone to this person first */
    @GetMapping("/")
    String phone(
            @RequestParam(required = false) @Nullable String as,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (as != null && followers.find(as).isPresent()) {
            holder.take(as, request, response);
            return "redirect:/";
        }
        ensureHolder(request, response);
        return "forward:/sandbox/phone.html";
    }

    @GetMapping({"/sandbox", "/sandbox/"})
    String desk(HttpServletRequest request, HttpServletResponse response) {
        ensureHolder(request, response);
        return "forward:/sandbox/desk.html";
    }

    private void ensureHolder(HttpServletRequest request, HttpServletResponse response) {
        if (holder.of(request).isEmpty()) {
            Follower first = followers.all().get(0);
            holder.take(first.openid(), request, response);
        }
    }
}
