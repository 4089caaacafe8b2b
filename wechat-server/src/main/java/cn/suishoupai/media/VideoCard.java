package cn.suishoupai.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Stands for a video in lists until a frame of it can be taken: a dark card in the video's proportions with strips of film. */
final class VideoCard {

    private static final int LONG_SIDE = 1080;
    private static final Color NIGHT = new Color(0x2b2622);
    private static final Color FILM = new Color(0x4a423b);

    private VideoCard() {}

    static Path draw(MediaItem video, Path target) throws IOException {
        double scale = (double) LONG_SIDE / Math.max(1, Math.max(video.width(), video.height()));
        int width = Math.max(90, (int) (video.width() * scale));
        int height = Math.max(90, (int) (video.height() * scale));
        BufferedImage card = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = card.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(NIGHT);
        g.fillRect(0, 0, width, height);
        g.setColor(FILM);
        int hole = Math.max(8, height / 18);
        for (int x = hole; x < width; x += 2 * hole) {
            g.fillRoundRect(x, hole / 2, hole, hole, hole / 3, hole / 3);
            g.fillRoundRect(x, height - hole - hole / 2, hole, hole, hole / 3, hole / 3);
        }
        g.dispose();
        ImageIO.write(card, "png", target.toFile());
        return target;
    }
}
