package cn.suishoupai.sandbox.control;

import cn.suishoupai.sandbox.OwnAddress;
import cn.suishoupai.sandbox.chat.Chats;
import cn.suishoupai.sandbox.chat.Content;
import cn.suishoupai.sandbox.delivery.Deliveries;
import cn.suishoupai.sandbox.delivery.Delivery;
import cn.suishoupai.sandbox.delivery.Messages;
import cn.suishoupai.sandbox.follower.Followers;
import cn.suishoupai.sandbox.media.Media;
import cn.suishoupai.sandbox.media.MediaStore;
import cn.suishoupai.sandbox.media.Samples;
import cn.suishoupai.sandbox.media.Thumb;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What a follower does in the chat: writes, sends pictures and videos, taps the menu. */
@ControlApi
class SendController {

    private final People people;
    private final Followers followers;
    private final Chats chats;
    private final MediaStore media;
    private final Samples samples;
    private final Messages messages;
    private final Deliveries deliveries;
    private final OwnAddress address;
    private final Clock clock;

    SendController(
            People people,
            Followers followers,
            Chats chats,
            MediaStore media,
            Samples samples,
            Messages messages,
            Deliveries deliveries,
            OwnAddress address,
            Clock clock) {
        this.people = people;
        this.followers = followers;
        this.chats = chats;
        this.media = media;
        this.samples = samples;
        this.messages = messages;
        this.deliveries = deliveries;
        this.address = address;
        this.clock = clock;
    }

    record Words(@Nullable String content) {}

    record Click(@Nullable String key) {}

    record View(@Nullable String url) {}

    @PostMapping("/followers/{openid}/text")
    Delivery text(@PathVariable String openid, @RequestBody Words words) {
        write(openid);
        String content = required(words.content(), "写点什么再发。");
        chats.fromFollower(openid, new Content.Text(content));
        return deliveries.deliver(messages.text(openid, content));
    }

    /** Takes a file, or the name of a sample. */
    @PostMapping("/followers/{openid}/image")
    Delivery image(
            @PathVariable String openid,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String sample)
            throws IOException {
        write(openid);
        byte[] bytes = sample == null
                ? bytes(file)
                : samples.read(sample).orElseThrow(() -> Refusal.notFound("没有这张示例图片：" + sample));
        Media picture = media.put("image", bytes);
        chats.fromFollower(openid, new Content.Image(picture.id(), picture.path()));
        return deliveries.deliver(messages.image(openid, picture, address.of(picture.path())));
    }

    @PostMapping("/followers/{openid}/video")
    Delivery video(@PathVariable String openid, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        write(openid);
        Media video = media.put("video", bytes(file));
        chats.fromFollower(openid, new Content.Video(video.id(), video.path()));
        return deliveries.deliver(messages.video(openid, video, media.put("thumb", Thumb.jpeg())));
    }

    @PostMapping("/followers/{openid}/click")
    Delivery click(@PathVariable String openid, @RequestBody Click click) {
        people.follower(openid);
        followers.windowOf(openid).openedByAction(clock.instant());
        return deliveries.deliver(messages.click(openid, required(click.key(), "这个菜单没有 key。")));
    }

    @PostMapping("/followers/{openid}/view")
    Delivery view(@PathVariable String openid, @RequestBody View view) {
        people.follower(openid);
        return deliveries.deliver(messages.view(openid, required(view.url(), "这个菜单没有链接。")));
    }

    private void write(String openid) {
        people.follower(openid);
        followers.windowOf(openid).openedByMessage(clock.instant());
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw Refusal.badRequest("文件是空的，换一个再发。");
        }
        return file.getBytes();
    }

    private static String required(@Nullable String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw Refusal.badRequest(otherwise);
        }
        return text;
    }
}
