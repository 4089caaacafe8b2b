package cn.suishoupai.media;

import cn.suishoupai.media.MediaRefusal.Code;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of file that no track takes is recognised, and what its owner is told.
 *
 * @param name as people say it
 * @param at where the letters stand
 * @param kind null for what is neither a picture nor a video
 * @param remedy what to do where the track takes this kind in another format
 */
record Signature(
        String name, int at, String letters, @Nullable MediaKind kind, String remedy) {

    boolean fits(String content) {
        return content.startsWith(letters, at);
    }

    MediaRefusal refusal(MediaRules rules) {
        var wanted = "请选 " + rules.accepted();
        var gap = name.charAt(0) < 128 ? " " : "";
        if (kind == null) {
            return new MediaRefusal(Code.UNKNOWN_TYPE, "这个文件不是图片或视频：内容是" + gap + name + "。" + wanted);
        }
        return new MediaRefusal(
                Code.TYPE_NOT_ALLOWED, "这是" + gap + name + "，这里不收。" + (rules.accepts(kind) ? remedy : wanted));
    }
}
