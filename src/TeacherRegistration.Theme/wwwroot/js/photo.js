// Cuts and turns a photo before it is uploaded: the server gets the part that is meant, in the size that it keeps. A phone then sends
// 60 KB instead of 5 MB. Of a file that cannot be made smaller it gets all, with the part that is meant; without this script it takes the middle.
(() => {
  const form = document.querySelector("form[data-photo]");
  const file = form?.querySelector("input[type=file]");
  const canvas = form?.querySelector("canvas");
  if (!canvas) return;

  const isPortrait = form.dataset.photo === "portrait";
  const cut = form.querySelector(".cut");
  const paper = canvas.getContext("2d");
  const longest = 640;
  // As PhotoCut keeps it: one inch at 300 dpi, or a page.
  const inch = { width: 295, height: 413 };
  const pageSide = 1600;
  const quality = 0.92;
  const step = 12;
  let source = null;
  let picture = null;
  let turns = 0;
  let scale = 1;
  let left = 0;
  let top = 0;

  const set = (name, value) => { form.elements[name].value = value; };

  // Headroom and chin of a passport photo.
  const guide = (y) => {
    paper.beginPath();
    paper.moveTo(0, y * canvas.height);
    paper.lineTo(canvas.width, y * canvas.height);
    paper.stroke();
  };

  const draw = () => {
    // What is on its way is cut already.
    if (!source) return;

    const smallest = Math.max(canvas.width / picture.width, canvas.height / picture.height);
    scale = Math.max(scale, smallest);
    left = Math.min(Math.max(left, 0), picture.width - canvas.width / scale);
    top = Math.min(Math.max(top, 0), picture.height - canvas.height / scale);
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(picture, left, top, canvas.width / scale, canvas.height / scale, 0, 0, canvas.width, canvas.height);
    if (isPortrait) {
      paper.setLineDash([6, 6]);
      paper.lineWidth = 2;
      paper.strokeStyle = "#206bc4";
      guide(0.1);
      guide(0.7);
    }

    set("Left", left / picture.width);
    set("Top", top / picture.height);
    set("Width", Math.min(1, canvas.width / scale / picture.width));
  };

  // The picture upright as the turns say, no larger than needed for the preview.
  const turn = () => {
    if (!source) return;

    const isOnItsSide = turns % 2 === 1;
    const part = Math.min(1, (2 * longest) / Math.max(source.width, source.height));
    picture = document.createElement("canvas");
    picture.width = Math.round((isOnItsSide ? source.height : source.width) * part);
    picture.height = Math.round((isOnItsSide ? source.width : source.height) * part);
    const context = picture.getContext("2d");
    context.translate(picture.width / 2, picture.height / 2);
    context.rotate((turns * Math.PI) / 2);
    context.drawImage(source, (-source.width * part) / 2, (-source.height * part) / 2, source.width * part, source.height * part);
    if (!isPortrait) {
      const size = longest / Math.max(picture.width, picture.height);
      canvas.width = Math.round(picture.width * size);
      canvas.height = Math.round(picture.height * size);
    }

    scale = 0;
    left = (picture.width - canvas.width / Math.max(canvas.width / picture.width, canvas.height / picture.height)) / 2;
    top = 0;
    set("Turns", turns);
    draw();
  };

  const zoom = (factor) => {
    const middle = { x: left + canvas.width / scale / 2, y: top + canvas.height / scale / 2 };
    scale *= factor;
    scale = Math.max(scale, Math.max(canvas.width / picture.width, canvas.height / picture.height));
    left = middle.x - canvas.width / scale / 2;
    top = middle.y - canvas.height / scale / 2;
    draw();
  };

  const move = (x, y) => {
    left -= x / scale;
    top -= y / scale;
    draw();
  };

  const forget = () => {
    source = null;
    ["Turns", "Left", "Top", "Width"].forEach((name) => set(name, 0));
  };

  // The part that is meant, from all pixels there are; never larger than it is: what is too small, the server refuses.
  const makePart = () => {
    const isOnItsSide = turns % 2 === 1;
    const size = (isOnItsSide ? source.height : source.width) / picture.width;
    const width = (canvas.width / scale) * size;
    const height = (canvas.height / scale) * size;
    const shrunk = Math.min(1, isPortrait ? inch.width / width : pageSide / Math.max(width, height));
    const part = document.createElement("canvas");
    part.width = isPortrait && shrunk < 1 ? inch.width : Math.round(width * shrunk);
    part.height = isPortrait && shrunk < 1 ? inch.height : Math.round(height * shrunk);
    const context = part.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.fillStyle = "#fff";
    context.fillRect(0, 0, part.width, part.height);
    context.scale(shrunk, shrunk);
    context.translate((picture.width / 2 - left) * size, (picture.height / 2 - top) * size);
    context.rotate((turns * Math.PI) / 2);
    context.drawImage(source, -source.width / 2, -source.height / 2);
    const bytes = atob(part.toDataURL("image/jpeg", quality).split(",")[1]);
    return new File([Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))], "photo.jpg", { type: "image/jpeg" });
  };

  form.addEventListener("submit", () => {
    // Anything but these the server names and refuses.
    if (!source || !["image/jpeg", "image/png"].includes(file.files[0]?.type)) return;

    const part = makePart();
    if (part.size < file.files[0].size) {
      const chosen = new DataTransfer();
      chosen.items.add(part);
      file.files = chosen.files;
      forget();
      set("Width", 1);
    }
  });

  file.addEventListener("change", () => {
    cut.hidden = true;
    forget();
    if (!file.files[0]) return;

    const address = URL.createObjectURL(file.files[0]);
    const image = new Image();
    image.onload = () => {
      source = image;
      turns = 0;
      cut.hidden = false;
      turn();
      URL.revokeObjectURL(address);
    };
    // What the browser cannot show, the server says what is wrong with.
    image.onerror = () => URL.revokeObjectURL(address);
    image.src = address;
  });

  cut.addEventListener("click", (event) => {
    switch (event.target.dataset?.cut) {
      case "turn": turns = (turns + 1) % 4; turn(); break;
      case "larger": zoom(1.15); break;
      case "smaller": zoom(1 / 1.15); break;
    }
  });

  canvas.addEventListener("pointerdown", (event) => canvas.setPointerCapture(event.pointerId));
  canvas.addEventListener("pointermove", (event) => {
    if (event.buttons) move((event.movementX * canvas.width) / canvas.clientWidth, (event.movementY * canvas.width) / canvas.clientWidth);
  });
  canvas.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (way) {
      event.preventDefault();
      move(...way);
    }
  });
})();
