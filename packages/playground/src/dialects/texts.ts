/** What some routes of httpbin always say: suites look for these names and titles in it. */

export const slideshow = {
  slideshow: {
    author: "Yours Truly",
    date: "date of publication",
    slides: [
      { title: "Wake up to WonderWidgets!", type: "all" },
      {
        items: ["Why <em>WonderWidgets</em> are great", "Who <em>buys</em> WonderWidgets"],
        title: "Overview",
        type: "all",
      },
    ],
    title: "Sample Slide Show",
  },
};

export const slideshowXml = `<?xml version='1.0' encoding='us-ascii'?>
<slideshow title="Sample Slide Show" date="Date of publication" author="Yours Truly">
  <slide type="all">
    <title>Wake up to WonderWidgets!</title>
  </slide>
  <slide type="all">
    <title>Overview</title>
    <item>Why <em>WonderWidgets</em> are great</item>
    <item/>
    <item>Who <em>buys</em> WonderWidgets</item>
  </slide>
</slideshow>
`;

export const page = `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>Moby-Dick</title>
  </head>
  <body>
    <h1>Herman Melville - Moby-Dick</h1>
    <p>Call me Ishmael. Some years ago, never mind how long precisely, having little or no money in my purse, and
    nothing particular to interest me on shore, I thought I would sail about a little and see the watery part of the
    world. It is a way I have of driving off the spleen and regulating the circulation.</p>
  </body>
</html>
`;

export const robots = "User-agent: *\nDisallow: /deny\n";

export const denied = `
        .-''''''-.
      .' _      _ '.
     /   O      O   \\
    :                :
    |                |
    :       __       :
     \\  .-"'  '"-.  /
      '.          .'
        '-......-'
    YOU SHOULDN'T BE HERE
`;

export const utf8 = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Unicode Demo</title></head><body>
<h1>Unicode Demo</h1>
<p>Taken from many scripts, to see whether UTF-8 comes through.</p>
<pre>
Mathematics: ∮ E⋅da = Q, n → ∞, ∑ f(i) = ∏ g(i), ∀x∈ℝ: ⌈x⌉ = −⌊−x⌋
Greek:       Σὲ γνωρίζω ἀπὸ τὴν κόψη
Georgian:    გთხოვთ ახლავე გაიაროთ
Russian:     Зарегистрируйтесь сейчас
Thai:        แผ่นดินฮั่นเสื่อมโทรมแสนสังเวช
Runes:       ᚻᛖ ᚳᚹᚫᚦ ᚦᚫᛏ
Braille:     ⡌⠁⠧⠑ ⠼⠁⠒
Japanese:    いろはにほへと
Emoji:       🌍 🫖
</pre>
</body></html>
`;

export const form = `<!DOCTYPE html>
<html>
  <head><meta charset="utf-8"><title>Order</title></head>
  <body>
    <form method="post" action="/post">
      <p><label>Customer name: <input name="custname"></label></p>
      <p><label>Telephone: <input type="tel" name="custtel"></label></p>
      <p><label>E-mail address: <input type="email" name="custemail"></label></p>
      <fieldset>
        <legend>Pizza Size</legend>
        <p><label><input type="radio" name="size" value="small"> Small</label></p>
        <p><label><input type="radio" name="size" value="medium"> Medium</label></p>
        <p><label><input type="radio" name="size" value="large"> Large</label></p>
      </fieldset>
      <fieldset>
        <legend>Pizza Toppings</legend>
        <p><label><input type="checkbox" name="topping" value="bacon"> Bacon</label></p>
        <p><label><input type="checkbox" name="topping" value="cheese"> Extra Cheese</label></p>
        <p><label><input type="checkbox" name="topping" value="onion"> Onion</label></p>
        <p><label><input type="checkbox" name="topping" value="mushroom"> Mushroom</label></p>
      </fieldset>
      <p><label>Preferred delivery time: <input type="time" min="11:00" max="21:00" step="900" name="delivery"></label></p>
      <p><label>Delivery instructions: <textarea name="comments"></textarea></label></p>
      <p><button>Submit order</button></p>
    </form>
  </body>
</html>
`;

export const teapot = `
    -=[ teapot ]=-

       _...._
     .'  _ _ '.
    | ."   ". _,
    \\_;'"---"'|//
      |       ;/
      \\_     _/
        '"""'
`;
