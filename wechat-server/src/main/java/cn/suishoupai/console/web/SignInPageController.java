package cn.suishoupai.console.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.platform.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 登录后台. */
@RestController
class SignInPageController {

    private final ConsoleFrames frames;
    private final Pages pages;

    SignInPageController(ConsoleFrames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/console/signin")
    ResponseEntity<byte[]> signIn(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String expired,
            CsrfToken csrf) {
        Contest contest = frames.contest();
        return pages.personal(
                "console/signin.jte",
                new SignInPage(
                        contest.name(),
                        contest.definition().tagline(),
                        contest.definition().organizer(),
                        csrf.getToken(),
                        "",
                        error(failed != null, expired != null)));
    }

    private static @Nullable String error(boolean failed, boolean expired) {
        if (failed) {
            return "账号或密码不对。再试一次；忘了密码就找管理员重设";
        }
        return expired ? "登录过期了，重新登录后接着做" : null;
    }
}
